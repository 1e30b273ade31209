/** The dialog "More". */
import { counted, grouped, plural } from './plural.ts';

export const title = 'More';

export const optimizer = 'Optimiser';
export const momentum = 'Momentum';
export const rho = 'Rho';
export const beta1 = 'Beta 1';
export const beta2 = 'Beta 2';
export const epsilon = 'Epsilon';
export const initialAccumulator = 'Initial accumulator';
export const weightDecay = 'Weight decay';
export const noOtherNumber = (name: string) => `${name} has a learning rate and no other number.`;
export const setNumber = (label: string, value: number) => `set ${label.toLowerCase()} to ${value}`;

export const schedule = 'Schedule';
export const scheduleTitle = 'Learning rate over time';
export const keepRate = 'keep the learning rate constant';
export const dropRate = (every: number, factor: number) =>
  `multiply the learning rate by ${factor} ${plural(every, 'every step', `every ${grouped(every)} steps`)}`;
export const fallRate = (steps: number, floor: number) =>
  `let the learning rate fall to ${floor} times itself in ${counted(steps, 'step')}`;
export const warmRate = (steps: number) => `warm the learning rate up in ${counted(steps, 'step')}`;
export const scheduleKinds = { constant: 'Constant', step: 'Step', cosine: 'Cosine', warmup: 'Warm-up' };
export const scheduleSteps = 'Schedule steps';
export const scheduleFactor = 'Schedule factor';
export const scheduleFloor = 'Schedule floor';
export const constantHint = 'The learning rate stays as it is.';
export const stepHint = (every: number, factor: number) =>
  `After ${plural(every, 'every step', `every ${grouped(every)} steps`)} the learning rate is multiplied by ${factor}.`;
export const cosineHint = (steps: number, floor: number) =>
  `Over ${counted(steps, 'step')} the learning rate falls along a cosine to ${floor} times itself.`;
export const warmupHint = (steps: number) =>
  `The learning rate grows from 0 to its full size in ${counted(steps, 'step')}.`;

export const clippingTitle = 'Large gradients';
export const clipping = 'Clipping';
export const noClipping = 'turn clipping off';
export const clipByNorm = (length: number) => `clip gradients by norm ${length}`;
export const clipByValue = (value: number) => `clip gradients by value ${value}`;
export const clippingKinds = { none: 'None', norm: 'By norm', value: 'By value' };
export const longestGradient = 'Longest gradient';
export const largestComponent = 'Largest component';

export const penaltyTitle = 'Regularisation';
export const penaltyNote = 'loss + λ₁·Σ|w| + λ₂·Σw²';
export const dropoutTitle = 'Dropout';
export const dropoutNote = 'share of neurons left out of each step';
export const dropoutOf = (layer: string) => `Dropout of ${layer}`;
export const noHiddenLayer = 'This network has no hidden layer.';

export const startTitle = 'Initial weights';
export const initializer = 'Initialiser';
export const weightsSeed = 'Weights seed';
export const ownWeights = 'This problem starts from weights of its own. ';
export const startsOver = 'Changing either draws new weights and starts the run over.';
export const dataTitle = 'Data';
export const dataSeed = 'Data seed';
export const trainingSeed = 'Training seed';
export const setTrainingSeed = (seed: number) => `set the training seed to ${seed}`;
export const shuffle = 'Shuffle';
export const turnShuffling = (on: boolean) => (on ? 'turn shuffling on' : 'turn shuffling off');
export const trainingSeedHint =
  'The training seed orders the rows of each epoch and draws what dropout leaves out.';

export const takes = (label: string, whole: boolean, min: number, max: number) =>
  `${label} takes a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`;
