/** The transport at the foot of the page: where training stands, its buttons, the steps of a sample, the settings. */
import { grouped } from './plural.ts';

export const transport = 'Transport';

export const epoch = 'Epoch';
export const step = 'Step';
/** Before the number of updates. */
export const stepWord = 'step';
export const edited = 'edited';
/** "step 2 of 8, epoch 3", the last number in an element of its own. */
export const stepOf = (step: number, of: number) => `step ${grouped(step)} of ${grouped(of)}, epoch`;
export const updatesDone = 'updates done';
export const isLook = 'only looked at';
export const inBatch = (sample: number, of: number, batch: string) =>
  `${grouped(sample)} of ${grouped(of)}, batch ${batch}`;

export const startAgain = 'Start again';
export const start = 'Start';
export const otherStarts = 'Other ways to start';
export const newWeights = 'New weights';
export const stepBack = 'Step back';
export const stepForward = 'Step forward';
export const play = 'Play';
export const pause = 'Pause';
export const quiz = 'Quiz me';
export const atStart = 'This is the start: there is no step before.';
export const pastGone = 'What came before this step is no longer kept.';
export const thinnedHint = 'Older states are thinned out, so far back takes a moment longer.';

export const stepBy = 'Step by';
export const sizes = { neuron: 'Neuron', layer: 'Layer', sample: 'Sample', batch: 'Batch', epoch: 'Epoch' };
export const speed = 'Speed';
export const perSecond = (steps: string) => `${steps}/s`;
export const fastest = 'Max';

/** The heading of the settings, where they stand in a dialog. */
export const training = 'Training';
export const optimizer = 'Optimiser';
export const learningRate = 'Learning rate';
/** Before η. */
export const rate = 'Rate ';
export const batchSize = 'Batch size';
export const batch = 'Batch';
export const allRows = 'All';
export const wholeBatch = 'A batch has a whole number of rows, for example 10. “All” takes every row.';
export const loss = 'Loss';
export const regularisation = 'Regularisation';
export const regularise = 'Regularise';
export const noPenalty = 'None';
export const more = 'More';

export const track = 'Steps of this sample';
export const phases = { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' };
export const inPhase = (phase: string, what: string) => `${phase}, ${what}`;
export const samplePhase = 'Sample';
export const samplesOfBatch = (count: number) => `Samples of this batch of ${grouped(count)}`;
export const sample = (name: string) => `Sample ${name}`;
export const nextSample = (name: string) => `Next: sample ${name}`;
export const yourSample = 'Your sample';
/** After "Sample", where a name would stand. */
export const ofYours = 'of yours';
