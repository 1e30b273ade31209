/** Runs beside each other: the settings in which they differ, and A and B. */
import { counted } from './plural.ts';

export const compare = 'Compare A and B';
export const compareHint =
  'The same data and the same initial weights. Change a setting of B, or of A, and train both.';
export const comparing = 'A and B are being prepared.';
export const compareFailed = 'A and B could not be prepared: the training worker stopped. Try again.';
/** What is said of one side only. */
export const announcements = (side: string) => `Announcements of ${side}`;
export const together = 'A and B together';
export const play = 'Play both';
export const pause = 'Pause both';
export const stepBoth = 'Step both by an epoch';
export const startBoth = 'Start both again';
export const bothAt = (epoch: string) => `Epoch ${epoch}`;
export const keep = (side: string) => `Keep ${side}`;
export const keepFailed = (side: string) =>
  `${side} could not be kept: its training worker stopped. Try again.`;
export const kept = (side: string) => `${side} is the present run now.`;
export const alike = 'A and B are alike so far.';
export const differ = (setting: string, a: string, b: string) => `${setting}: ${a} in A, ${b} in B`;
export const divergedAt = (side: string, step: string) => `${side} diverged at step ${step}.`;
export const curves = 'Training loss of A and B';
export const noCurves = 'Play both to see their curves';
export const keepWords = (side: string) => `keep ${side} of the comparison`;

export const none = '–';
export const yes = 'yes';
export const no = 'no';
export const ownWeights = 'the problem’s own';
export const tableText = (target: string, inputs: number, scaling: string) =>
  `${target} from ${counted(inputs, 'column')}, ${scaling}`;
export const norm = (length: number) => `norm ${length}`;
export const value = (size: number) => `value ${size}`;

/** Every setting of a run, in the order in which they are listed. */
export const settings = {
  problem: 'Problem',
  rows: 'Rows',
  noise: 'Noise',
  trainShare: 'Train share',
  dataSeed: 'Data seed',
  points: 'Drawn points',
  inputs: 'Inputs',
  table: 'Table settings',
  network: 'Network',
  activations: 'Activations',
  dropout: 'Dropout',
  initializer: 'Initialiser',
  weightsSeed: 'Weights seed',
  locked: 'Locked weights',
  removed: 'Removed connections',
  optimizer: 'Optimiser',
  learningRate: 'Learning rate',
  optimizerNumbers: 'Optimiser’s numbers',
  schedule: 'Schedule',
  batchSize: 'Batch size',
  loss: 'Loss',
  shuffle: 'Shuffle',
  trainingSeed: 'Training seed',
  l1: 'L1',
  l2: 'L2',
  clipping: 'Clipping',
};
