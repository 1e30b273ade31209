/** What the problems of points in the plane have in common. */
import type { Problem, ProblemDefaults } from '../problem.ts';

/** Both axes of the drawn plane. */
export const PLANE = [-6, 6] as const;

/** Points of two classes, before each problem adds its rows. */
export const TWO_CLASSES_OF_POINTS = {
  group: 'points',
  kind: 'generated',
  task: 'binary',
  inputs: [
    { symbol: 'x₁', min: PLANE[0], max: PLANE[1] },
    { symbol: 'x₂', min: PLANE[0], max: PLANE[1] },
  ],
  target: { symbol: 'y' },
  plane: PLANE,
  derivedInputs: true,
} as const satisfies Partial<Problem>;

/** A number for every point of the plane, between −1 and 1. */
export const SURFACE_OVER_POINTS = {
  ...TWO_CLASSES_OF_POINTS,
  group: 'surfaces',
  task: 'regression',
} as const satisfies Partial<Problem>;

/** Settings with which the easier problems learn in a few seconds; the harder ones replace some. */
export const POINTS_DEFAULTS: ProblemDefaults = {
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
