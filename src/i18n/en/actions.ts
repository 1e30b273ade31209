/** What a person did, in words for the list of undo; and what is said when something cannot be done. */
import { grouped } from './plural.ts';

export const open = (problem: string) => `open ${problem}`;
export const isOpen = (problem: string) => `${problem} is open.`;

/** Of changes that are one entry of undo. */
export const several = (changes: readonly string[]) => changes.join(' and ');

export const setNoise = (noise: number) => `set the noise to ${noise}`;
export const setRows = (rows: number) => `set the rows to ${grouped(rows)}`;
export const setTrainShare = (share: number) => `set the train share to ${Math.round(share * 100)} %`;
export const setDataSeed = (seed: number) => `set the data seed to ${seed}`;
export const regenerate = 'regenerate the points';
export const drawPoints = 'draw points';
export const erasePoints = 'erase points';
export const clearDrawing = 'clear the drawing';
export const drawingFull = (most: number) => `There is room for ${grouped(most)} points. Erase some first.`;
export const addInput = (symbol: string) => `add the input ${symbol}`;
export const takeInputAway = (symbol: string) => `take away the input ${symbol}`;
export const oneInput = 'The network needs one input at least.';

export const setNeurons = (layer: string, count: number) =>
  `set the neurons of ${layer} to ${grouped(count)}`;
export const removeNeuron = (unit: number, layer: string) => `remove neuron ${unit} of ${layer}`;
export const addLayerAfter = (layer: string) => `add a layer after ${layer}`;
export const theInputs = 'the inputs';
export const removeLayer = (layer: string) => `remove ${layer}`;
export const setActivation = (layer: string, activation: string) =>
  `set the activation of ${layer} to ${activation}`;
export const setDropout = (layer: string, rate: number) => `set the dropout of ${layer} to ${rate}`;
export const nameNeuron = (unit: number, layer: string, name: string) =>
  `name neuron ${unit} of ${layer} ${name}`;
export const takeName = (unit: number, layer: string) => `take the name of neuron ${unit} of ${layer} away`;

export const setOptimizer = (name: string) => `set the optimiser to ${name}`;
export const setLearningRate = (rate: number) => `set the learning rate to ${rate}`;
export const batchSizeName = 'The batch size';
export const setBatchSize = (size: number) => `set the batch size to ${grouped(size)}`;
export const setLoss = (loss: string) => `set the loss to ${loss}`;
export const setRegularisation = (parts: readonly string[]) =>
  `set the regularisation to ${parts.join(' and ')}`;
export const noRegularisation = 'turn regularisation off';
export const drawWeightsBy = (initializer: string) => `draw weights by ${initializer}`;
export const drawWeightsFrom = (seed: number) => `draw weights from seed ${seed}`;
export const newWeights = 'draw new weights';

export const weightName = 'A weight';
export const biasName = 'A bias';
export const setParameter = (name: string, value: string) => `set the ${name} to ${value}`;
export const lock = (name: string) => `lock the ${name}`;
export const unlock = (name: string) => `unlock the ${name}`;
export const remove = (name: string) => `remove the ${name}`;
export const restore = (name: string) => `restore the ${name}`;
export const isRemoved = 'That connection is removed. Restore it first.';
export const isLocked = 'It is locked. Unlock it first.';

export const stepBy = (size: string) => `step by ${size}`;
export const stepBackBy = (size: string) => `step back by ${size}`;
export const goToStep = 'go to a step';
export const startAgain = 'start again';

export const answerFirst = 'Answer the question first, or press “Show it”.';
export const quizGoesBySteps = 'The quiz has ended: it goes step by step.';
export const quizLeadsOn = 'In the quiz, Step forward leads on; the steps before can be looked at.';
export const quizSizes = 'The quiz has ended: it asks at the sizes Neuron, Layer and Sample.';

export const slowEngine =
  'This browser does not allow the fast engine (WebAssembly), so training is slower. The numbers are the same.';
export const restarted = 'Training had to be restarted from the last state that was kept.';
export const rowsGone = (file: string) => `The rows of “${file}” are no longer at hand. Open the file again.`;
export const notLoaded = 'The file could not be loaded. Check the connection and try again.';
export const readingStopped = 'Reading the table was stopped. Try again.';

/** What the loss is taken over. */
export const scopes = { sample: 'this sample', batch: 'this batch', set: 'all training rows' };
