/** The loss: its figures, its curves, and what a drag does to it. */
import { counted } from './plural.ts';

export const title = 'Loss';
export const meanOf = (count: number) => `mean of ${counted(count, 'sample')}`;
/** Read out ahead of the loss before the drag. */
export const beforeLabel = 'Before: ';
export const before = 'before';
export const now = 'now';
export const better = 'better by ';
export const worse = 'worse by ';
export const same = 'changed by ';

export const smooth = 'Smooth';
export const logScale = 'Log scale';
export const accuracyCurve = 'Accuracy curve';
export const empty = 'Press play or step to start the curve';
export const readOut = 'Curve read-out';
export const readTrain = (epoch: string, loss: string) => `epoch ${epoch}: train ${loss}`;
export const readValidation = (loss: string) => `, validation ${loss}`;

export const accuracy = { train: 'Training accuracy', validation: 'Validation accuracy' };
export const r2 = { train: 'Training R²', validation: 'Validation R²' };
export const trainingLoss = 'Training loss';
export const validationLoss = 'Validation loss';
export const train = 'Train';
export const validation = 'Validation';
export const gradientNorm = 'Gradient norm';
export const deadNeurons = 'Dead neurons';
export const ofAll = (count: string) => ` of ${count}`;
export const meanAbsoluteError = 'Mean absolute error';
export const penalty = 'Penalty';
export const sampleLoss = 'Sample loss';

/** `place` is the first layer whose numbers were no longer finite. */
export const notFinite = (step: string, place: string | null) =>
  `Loss is not finite at step ${step}${place === null ? '' : ` (${place})`}`;
/** `epochNow` is where the network stands by now; null while it has not been moved since. */
export const divergedWhy = (epoch: string, rate: number, epochNow: string | null) =>
  `In epoch ${epoch} the numbers grew without bound: the learning rate ${rate} is too large for these weights. Training stopped, and the network is ${epochNow === null ? 'as it was before that step' : `now at epoch ${epochNow}`}.`;
export const exploding = (epoch: string) => `The loss has been growing since epoch ${epoch}`;
export const explodingWhy = (times: string | null, rate: number) =>
  `It is ${times === null ? 'more than 1,000 times' : `${times} times`} its lowest, and above what it began with: with the learning rate ${rate} each step goes too far.`;
export const backTo = (epoch: string) => `Back to epoch ${epoch}`;
export const useRate = (rate: number) => `Use learning rate ${rate}`;
