/** Bringing a table of one's own. */
export const dropHint = 'Drop the table to read it.';

export const predicts = 'It learns to predict';
export const fromColumns = (columns: string, inputs: string) => `from ${columns}: ${inputs} of the network.`;
export const columns = (count: string, isOne: boolean) => `${count} ${isOne ? 'column' : 'columns'}`;
export const inputs = (count: string, isOne: boolean) => `${count} ${isOne ? 'input' : 'inputs'}`;
export const classCount = (count: string) => `${count} classes`;
export const aNumber = 'a number';
export const leftOut = (names: string) => `Left out: ${names}.`;
export const andMore = (count: string) => `and ${count} more`;
export const nextStep = 'If that is what you want, press Open and then Fit.';
export const correctBelow = 'If not, change it below.';
export const tooManyInputs = (count: string, most: string) =>
  `That is ${count} inputs, and a network takes ${most} at most.`;
export const leaveLastOut = (count: string) => `Leave the last ${count} columns out`;
export const open = 'Open';
export const opening = 'Opening …';

export const figure = 'figure';
export const network = 'network';
export const majority = 'majority';
export const mean = 'mean';
export const fitDone = 'finished';
