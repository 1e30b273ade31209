/** Configurations and wishes that the tests of the worker share. */
import { defaultUnitIds, parameterCount } from '../../src/engine/index.ts';
import type { NetworkSpec } from '../../src/engine/index.ts';
import type { DatasetOptions } from '../../src/data/dataset.ts';
import type { FrameWish, RunConfig, TrainingConfig } from '../../src/worker/protocol.ts';

/** Circle with 100 rows, half of them to train on, in batches of 10: five updates an epoch. */
export const STEPS_PER_EPOCH = 5;

/** A configuration of a problem that brings its own rows. */
export type ProblemConfig = RunConfig & { data: DatasetOptions };

export function circleConfig(
  training: Partial<TrainingConfig> = {},
  hiddenIds = ['a', 'b', 'c'],
): ProblemConfig {
  const spec: NetworkSpec = {
    inputs: 2,
    layers: [
      { units: hiddenIds.length, activation: 'tanh', useBias: true },
      { units: 1, activation: 'tanh', useBias: true },
    ],
  };
  return {
    data: {
      problemId: 'circle',
      rows: 100,
      noise: 0,
      trainShare: 0.5,
      seed: 1,
      features: ['x1', 'x2'],
      outputActivation: 'tanh',
    },
    network: {
      spec,
      unitIds: [['x1', 'x2'], hiddenIds, ['out']],
      frozen: new Uint8Array(parameterCount(spec)),
    },
    training: {
      loss: 'sum_of_squared_errors',
      optimizer: { name: 'sgd', learningRate: 0.03 },
      schedule: { kind: 'constant' },
      batchSize: 10,
      shuffle: true,
      seed: 1,
      l1: 0,
      l2: 0,
      clipNorm: null,
      clipValue: null,
      dropoutRates: [0],
      ...training,
    },
    initialWeights: { initializer: 'glorot_uniform', seed: 1, parameters: null },
  };
}

/** Transactions with the weights it opens with: 2-2-1, relu and linear. */
export function transactionsConfig(): ProblemConfig {
  const circle = circleConfig({
    batchSize: 1,
    shuffle: false,
    optimizer: { name: 'sgd', learningRate: 0.01 },
  });
  const spec: NetworkSpec = {
    inputs: 2,
    layers: [
      { units: 2, activation: 'relu', useBias: true },
      { units: 1, activation: 'linear', useBias: true },
    ],
  };
  return {
    ...circle,
    data: { ...circle.data, problemId: 'transactions', features: null, outputActivation: 'linear' },
    network: { spec, unitIds: defaultUnitIds(spec), frozen: new Uint8Array(9) },
    initialWeights: { ...circle.initialWeights, parameters: [1, -1, 1, 1, 0, 0, 2, -1, 0] },
  };
}

export function wish(change: Partial<FrameWish> = {}): FrameWish {
  return {
    sample: { kind: 'row', row: 0 },
    mapSide: null,
    surfaceSide: null,
    gradients: false,
    probe: null,
    predictions: null,
    histograms: null,
    update: false,
    figures: false,
    curveAfter: -1,
    ...change,
  };
}
