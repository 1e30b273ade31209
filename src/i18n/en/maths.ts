/** The maths drawer: its bar, and the note in plain words at the end of each line. */
import { counted, grouped } from './plural.ts';

/** Where one is presented. */
export const presented = 'Equation';
export const empty =
  'Press Step forward to see each multiplication, or choose a neuron or an edge in the network.';
/** How far the sheet is pulled up. */
export const levels = { closed: 'closed', half: 'half open', full: 'open' };
export const show = 'Show';
export const symbols = 'Symbols';
export const numbers = 'Numbers';
export const both = 'Both';
export const fewer = 'show fewer';
export const more = (count: number) => `… ${grouped(count)} more`;
export const terms = 'terms';
/** "relu slope at z = 5 is 1", around the formula. */
export const slopeAt = 'slope at';
export const is = (slope: string) => `is ${slope}`;

export const loss = 'Loss';
export const updateOf = 'Update of';
export const input = 'Input';
export const neuron = 'Neuron';
export const bias = 'Bias';
export const edge = 'Edge';
export const quizAsks = 'The quiz asks for what comes here: type it, or take a hint.';
export const notComputed = 'Not computed yet in this step.';
export const given = 'given by the sample';
export const gradientLater = 'Its gradient comes with the backward pass.';
export const carriedLater = 'What it carries is not computed yet in this step.';
export const carried = 'what the edge carries';
export const biasAdded = 'added to the sum, whatever the input';

/** A sum, line by line. */
export const sum = {
  symbols: 'weights times inputs, plus the bias',
  numbers: 'put in the numbers',
  products: 'multiply, then add',
};
export const droppedOff = 'dropout switches it off';
export const keptOn = 'dropout keeps it, and makes up for those it drops';

/** What each activation does. */
export const activationNotes = {
  linear: 'linear: handed on unchanged',
  step: '1 from 0 on, else 0',
  sigmoid: 'the activation: squeezed between 0 and 1',
  tanh: 'the activation: squeezed between −1 and 1',
  relu: 'the activation: negatives become 0',
  leakyRelu: 'the activation: negatives shrink to a fifth',
  elu: 'the activation: negatives level off at −1',
  selu: 'the activation: elu, scaled to keep the spread of the layer',
  gelu: 'the activation: times the share of a normal distribution below it',
  silu: 'the activation: times its own sigmoid',
  softplus: 'the activation: a smooth relu',
  softsign: 'the activation: squeezed between −1 and 1, slowly',
  hardSigmoid: 'the activation: a sigmoid of three straight lines',
  mish: 'the activation: close to silu, a little smoother',
};

export const lossNeedsTarget = 'This sample has no target, so there is no loss. Type a target to get one.';
export const lossNotes = {
  halfSquare: 'half the square of the miss',
  square: 'the square of the miss',
  size: 'the size of the miss',
  huber: 'squared up to a miss of 1, straight beyond',
  crossEntropy: 'minus the logarithm of the probability that it gave to the right class',
  hinge: 'no loss from a margin of 1 on the right side',
};
export const oneTermEach = 'one term for each output';
export const addUp = 'add them up';
export const meanOverOutputs = 'the mean over the outputs';

export const fused = (activation: string) =>
  `cross-entropy and ${activation} together: their slopes multiply to prediction − target`;
export const lossGrows = 'how the loss grows with the output';
export const softmaxShare = 'softmax: its share of all outputs, so that they add up to 1';
export const softmaxSlope = 'softmax: all outputs move together, so each slope counts against their mean';
export const linearSlope = 'a linear neuron has the slope 1';
export const timesSlope = (activation: string) => `times the slope of ${activation} at z`;
export const gathered = {
  symbols: 'what the next layer asks for, along each edge',
  numbers: 'put in the numbers',
  products: 'multiply, then add',
};
export const dropoutBack = 'dropout acts on the way back as on the way there';
export const biasGradient = 'a bias is a weight on 1';
export const weightGradient = 'its δ times what came along the edge';
export const noTargetNoGradient = 'This sample has no target, so there is no loss and no gradient.';
export const gradientOnItsWay = 'Its gradient is on its way.';

export const onlySample = 'the gradient of the only sample in the batch';
export const meanOverBatch = (count: number) => `the mean over the ${counted(count, 'sample')} of the batch`;
export const penaltyPulls = 'the penalty pulls the weight towards 0';
export const moreThanLimit = (limit: number) =>
  `the length of all gradients together: more than the limit of ${limit}`;
export const withinLimit = (limit: number) =>
  `the length of all gradients together: within the limit of ${limit}`;
export const clippedTo = (limit: number) => `clipped: all gradients together are now ${limit} long`;
export const eachAtMost = (limit: number, isCut: boolean) =>
  `each gradient at most ${limit}: ${isCut ? 'cut off' : 'it is'}`;

export const updateOnItsWay = 'The update is on its way.';
export const removedStays = 'This connection is removed: the update leaves it at 0.';
export const lockedStays = 'It is locked: the update leaves it as it is.';
export const onceMore = (before: string) => `the same sample once more: it was ${before}`;
export const lossFell = (before: string) => `its loss fell: it was ${before}`;
export const lossRose = (before: string) => `its loss rose: it was ${before}`;

/** What each line of an optimiser's rule does. */
export const againstSlope = 'against the slope, by the learning rate';
export const rollsOn = 'and it rolls on';
export const looksAhead = 'it looks ahead to where it rolls';
export const velocity = 'the velocity keeps a part of itself, and is pushed down the slope';
export const sumOfSquares = 'the sum of all squared gradients so far';
export const pushedSlower = 'the more it was pushed, the slower it goes';
export const meanOfSquares = 'the mean of the squared gradients lately';
export const dividedStep = 'the step, divided by the usual size of the gradient';
export const dividedStepOn =
  'a part of the velocity, and the step, divided by the usual size of the gradient';
export const taken = 'and it is taken';
export const meanLately = 'the mean of the gradients lately';
export const meanOfTheirSquares = 'the mean of their squares';
export const biasCorrection = (update: number) =>
  `m and v began at 0: the rate makes up for it (update ${update})`;
export const stepOfRate = 'a step of about the rate, whatever the size of the gradient';
export const decay = 'first the weight shrinks a little';
