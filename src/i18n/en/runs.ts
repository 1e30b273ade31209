/** Runs that are kept, and two of them side by side. */
export const title = 'Runs';
export const open = 'Runs';
export const pin = 'Pin run';
export const tooMany = (most: number) => `${most} runs are pinned, which is the limit. Remove one first.`;
export const limits = (most: number) =>
  `Up to ${most} runs are kept, with their weights and curves, until the page is closed.`;
export const empty = 'No run is pinned yet. Pin the present one, change a setting, train, and compare.';
export const runName = (number: number) => `Run ${number}`;
export const pinned = (name: string) => `${name} is pinned.`;
export const pinFailed = 'The run could not be pinned: the training worker stopped. Try again.';

export const columns = {
  run: 'Run',
  shown: 'In the chart',
  epochs: 'Epochs',
  trainLoss: 'Train loss',
  validationLoss: 'Validation loss',
  trainAccuracy: 'Train accuracy',
  validationAccuracy: 'Validation accuracy',
  actions: 'Open or remove',
};
export const present = 'present run';
export const nameOf = (name: string) => `Name of ${name}`;
export const nameLimits = (longest: number) => `A name has 1 to ${longest} characters.`;
export const show = (name: string) => `Show ${name} in the loss chart`;
export const openRun = (name: string) => `Open ${name}`;
export const openWord = 'Open';
export const removeRun = (name: string) => `Remove ${name}`;
export const removed = (name: string) => `${name} is removed.`;
export const putBack = 'Put it back';
export const openWords = (name: string) => `open the pinned ${name}`;
export const opened = (name: string) => `${name} is open again.`;
export const csv = 'Download CSV';
export const nothingDiffers = 'All settings are alike.';
export const compareOpen = 'Compare A and B …';
