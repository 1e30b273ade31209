/** Rows that come from outside: four flowers of three kinds. */
import { describe, expect, it } from 'vitest';
import type { TableRows } from '../../src/data/dataset.ts';
import { defaultUnitIds, parameterCount } from '../../src/engine/index.ts';
import type { NetworkSpec } from '../../src/engine/index.ts';
import type { RunConfig } from '../../src/worker/protocol.ts';
import { circleConfig } from './fixtures.ts';
import { HostBench } from './hostBench.ts';

const FLOWERS: TableRows = {
  task: 'classes',
  classCount: 3,
  inputCount: 2,
  inputs: Float32Array.of(1, 0, 0, 1, -1, 0, 0.5, 0.5),
  labels: Float32Array.of(0, 1, 2, 1),
  train: Uint32Array.of(0, 1, 2),
  validation: Uint32Array.of(3),
  test: new Uint32Array(0),
};

function flowersConfig(): RunConfig {
  const spec: NetworkSpec = { inputs: 2, layers: [{ units: 3, activation: 'softmax', useBias: true }] };
  const parameters = Array.from({ length: parameterCount(spec) }, () => 0);
  return {
    data: { problemId: 'own-table', tableKey: 'flowers', seed: 1, outputActivation: 'softmax' },
    network: { spec, unitIds: defaultUnitIds(spec), frozen: new Uint8Array(parameters.length) },
    training: {
      ...circleConfig().training,
      loss: 'categorical_crossentropy',
      batchSize: 3,
      dropoutRates: [],
    },
    initialWeights: { initializer: 'zeros', seed: 1, parameters },
  };
}

describe('Rows of a table', () => {
  it('train a network with an output for each class', async () => {
    const bench = new HostBench();
    await bench.send({ type: 'setTable', key: 'flowers', rows: FLOWERS });
    await bench.send({ type: 'configure', config: flowersConfig(), weights: 'fresh' });
    const before = await bench.frame({ figures: true });
    // With all weights 0 each class has a third.
    expect(before.sample.prediction[2]).toBeCloseTo(1 / 3, 12);
    expect([...before.sample.target!]).toEqual([1, 0, 0]);
    expect(before.figures?.train.loss).toBeCloseTo(Math.log(3), 5);
    for (let epoch = 0; epoch < 200; epoch++) {
      await bench.send({ type: 'step', size: 'epoch' });
      bench.runUntilRest();
    }
    const after = await bench.frame({ figures: true });
    expect(after.figures?.train.accuracy).toBe(1);
    expect(after.figures?.validation?.count).toBe(1);
  });

  it('come back as predictions of one part, and as histograms of every neuron, of training where the part is empty', async () => {
    const bench = new HostBench();
    await bench.send({ type: 'setTable', key: 'flowers', rows: FLOWERS });
    await bench.send({ type: 'configure', config: flowersConfig(), weights: 'fresh' });
    const frame = await bench.frame({ predictions: 'validation', histograms: 'train' });
    expect(frame.predictions?.values).toHaveLength(3);
    // The first input over the training rows is 1, 0, −1: in bins of 0.2 from −1, the last of which ends at 1.
    expect([...frame.histograms!.counts.subarray(0, 10)]).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    expect([...frame.histograms!.rowCounts]).toEqual([3]);
    const test = await bench.frame({ predictions: 'test', histograms: 'test' });
    expect(test.predictions).toBeNull();
    expect(test.histograms).toEqual(frame.histograms);
  });

  it('must have been given before they are named', async () => {
    const bench = new HostBench();
    await bench.send({ type: 'configure', config: flowersConfig(), weights: 'fresh' });
    expect(JSON.stringify(bench.events)).toContain('The rows of the table flowers have not been given.');
  });
});
