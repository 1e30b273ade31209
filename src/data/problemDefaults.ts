/** The settings that each built-in problem opens with. Its rows do not depend on them, so who makes rows need not know them. */
import type { ProblemDefaults, ProblemId } from './problem.ts';

/** One neuron, which is all that a gate with a straight boundary needs. All four rows make one batch. */
const SINGLE_NEURON: ProblemDefaults = {
  hiddenUnits: [],
  hiddenActivation: 'sigmoid',
  outputActivation: 'sigmoid',
  loss: 'binary_crossentropy',
  optimizer: { name: 'sgd', learningRate: 1 },
  batchSize: 4,
  shuffle: false,
  rows: 4,
  trainShare: 1,
};

/** Settings with which the easier problems of points learn in a few seconds; the harder ones replace some. */
const POINTS: ProblemDefaults = {
  hiddenUnits: [4, 2],
  hiddenActivation: 'tanh',
  outputActivation: 'tanh',
  loss: 'sum_of_squared_errors',
  optimizer: { name: 'sgd', learningRate: 0.03 },
  batchSize: 10,
  shuffle: true,
  rows: 500,
  trainShare: 0.5,
};

const SURFACE: ProblemDefaults = { ...POINTS, outputActivation: 'linear' };

export const PROBLEM_DEFAULTS: Record<ProblemId, ProblemDefaults> = {
  transactions: {
    hiddenUnits: [2],
    hiddenActivation: 'relu',
    outputActivation: 'linear',
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'sgd', learningRate: 0.01 },
    batchSize: 1,
    shuffle: false,
    rows: 8,
    trainShare: 1,
  },
  and: SINGLE_NEURON,
  or: SINGLE_NEURON,
  nand: SINGLE_NEURON,
  xor: {
    ...SINGLE_NEURON,
    hiddenUnits: [2],
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'sgd', learningRate: 5 },
  },
  circle: POINTS,
  gaussians: POINTS,
  'xor-cloud': POINTS,
  spiral: {
    ...POINTS,
    hiddenUnits: [6, 4],
    optimizer: { name: 'adam', learningRate: 0.01 },
    batchSize: 16,
    rows: 300,
    trainShare: 0.7,
  },
  moons: { ...POINTS, hiddenUnits: [6, 4], optimizer: { name: 'adam', learningRate: 0.01 } },
  checkerboard: { ...POINTS, hiddenUnits: [8, 8], optimizer: { name: 'adam', learningRate: 0.01 } },
  plane: SURFACE,
  bumps: SURFACE,
  sine: {
    ...SURFACE,
    hiddenUnits: [8, 8],
    optimizer: { name: 'adam', learningRate: 0.01 },
    rows: 200,
    trainShare: 0.7,
  },
  'draw-points': { ...POINTS, trainShare: 1 },
  'draw-values': { ...SURFACE, trainShare: 1 },
};
