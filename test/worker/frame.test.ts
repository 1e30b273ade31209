import { describe, expect, it } from 'vitest';
import { backward, batchGradient, forward } from '../../src/engine/index.ts';
import { buildDataset } from '../../src/data/dataset.ts';
import type { RunConfig } from '../../src/worker/protocol.ts';
import { selectRows } from '../../src/worker/selectRows.ts';
import { circleConfig, STEPS_PER_EPOCH, transactionsConfig } from './fixtures.ts';
import { HostBench } from './hostBench.ts';

async function open(config: RunConfig): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config, weights: 'fresh' });
  return bench;
}

describe('The sample of a frame', () => {
  it('is the row chosen, in double precision', async () => {
    const bench = await open(transactionsConfig());
    const { sample } = await bench.frame({ sample: { kind: 'own', inputs: [2, 3], target: 13 } });
    expect([...sample.input]).toEqual([2, 3]);
    // x₁ + x₂ and x₂ − x₁, then 2·5 − 1.
    expect([...sample.layers[0]!.activations]).toEqual([5, 1]);
    expect([...sample.prediction]).toEqual([9]);
    expect(sample.loss).toBe(((13 - 9) * (13 - 9)) / 2);
  });

  it('has no loss without a target', async () => {
    const bench = await open(transactionsConfig());
    const { sample } = await bench.frame({ sample: { kind: 'own', inputs: [2, 3], target: null } });
    expect(sample).toMatchObject({ target: null, loss: null });
  });

  it('goes through the derived inputs and the code of the target', async () => {
    const config = circleConfig();
    config.data.features = ['x2', 'x1Squared'];
    const bench = await open(config);
    const { sample } = await bench.frame({ sample: { kind: 'own', inputs: [3, -1], target: 0 } });
    expect([...sample.input]).toEqual([-1, 9]);
    expect([...sample.target!]).toEqual([-1]);
  });

  it('computes as the network does, while the same row is walked with dropout', async () => {
    const bench = await open(circleConfig({ dropoutRates: [0.5] }));
    await bench.send({ type: 'step', size: 'neuron' });
    const { row } = (await bench.frame()).walk;
    const { sample, walk } = await bench.frame({ sample: { kind: 'row', row } });
    const own = { kind: 'own', inputs: [...sample.input], target: null } as const;
    expect(walk.dropoutFactors![0]).toContain(0);
    expect(sample.prediction).toEqual((await bench.frame({ sample: own })).sample.prediction);
    expect(sample.prediction).not.toEqual(walk.sample.prediction);
  });

  it('is computed with the weights after an update, while the walked row is shown as before it', async () => {
    const bench = await open(transactionsConfig());
    await bench.send({ type: 'seek', step: 0, index: 8 });
    const { row } = (await bench.frame()).walk;
    const { sample, update, walk } = await bench.frame({ sample: { kind: 'row', row }, update: true });
    expect([...walk.sample.prediction]).toEqual([9]);
    expect(sample.prediction).toEqual(update!.sampleAfter.prediction);
    expect([...sample.prediction]).not.toEqual([9]);
  });

  it('is row 0 where the choice does not fit the data', async () => {
    const bench = await open(circleConfig());
    const { sample } = await bench.frame();
    expect((await bench.frame({ sample: { kind: 'row', row: 100 } })).sample).toEqual(sample);
    const own = { kind: 'own', inputs: [1, 2, 3], target: null } as const;
    expect((await bench.frame({ sample: own })).sample).toEqual(sample);
  });
});

describe('Maps and surface of a frame', () => {
  it('are those in the middles of three by three cells of the plane, the largest x₂ on top', async () => {
    const bench = await open(circleConfig());
    const { maps } = await bench.frame({ mapSide: 3 });
    const [x1, x2] = [maps!.values.subarray(0, 9), maps!.values.subarray(9, 18)];
    expect([...x1]).toEqual([-4, 0, 4, -4, 0, 4, -4, 0, 4]);
    expect([...x2]).toEqual([4, 4, 4, 0, 0, 0, -4, -4, -4]);
    expect(maps!.values).toHaveLength((2 + 3 + 1) * 9);
  });

  it('agree with each other and with the exact forward pass', async () => {
    const config = circleConfig();
    const bench = await open(config);
    const { maps, surface, parameters } = await bench.frame({ mapSide: 3, surfaceSide: 3 });
    expect(maps!.values.subarray(45)).toEqual(surface!.values);
    const { prediction } = forward(config.network.spec, parameters, [0, 4]);
    expect(surface!.values[1]).toBe(Math.fround(prediction[0]!));
  });

  it('follow the line of a problem with one input', async () => {
    const config = circleConfig();
    config.data = { ...config.data, problemId: 'sine', features: null, outputActivation: 'linear' };
    config.network.spec = {
      inputs: 1,
      layers: [{ units: 1, activation: 'linear', useBias: true }],
    };
    config.network.unitIds = [['x'], ['out']];
    config.network.frozen = new Uint8Array(2);
    config.training.dropoutRates = [];
    const bench = await open(config);
    await bench.send({ type: 'setParameters', changes: [0, 1].map((index) => ({ index, value: 2 })) });
    const { maps, surface } = await bench.frame({ mapSide: 3, surfaceSide: 6 });
    // 2x + 2 in the middles of three and of six cells from −6 to 6.
    expect([...maps!.values]).toEqual([-4, 0, 4, -6, 2, 10]);
    expect([...surface!.values]).toEqual([-8, -4, 0, 4, 8, 12]);
  });

  it('are left out when nobody wants them', async () => {
    const bench = await open(circleConfig());
    expect(await bench.frame()).toMatchObject({ maps: null, surface: null, figures: null });
  });

  it('come in buffers that the page has given back, with the right numbers', async () => {
    const bench = await open(circleConfig());
    const first = await bench.frame({ mapSide: 9, surfaceSide: 21 });
    const values = [...first.surface!.values];
    const used = [first.maps!.values.buffer, first.surface!.values.buffer] as ArrayBuffer[];
    const second = await bench.frame({ mapSide: 9, surfaceSide: 21 }, used);
    expect([...second.surface!.values]).toEqual(values);
    expect(second.maps!.values).toHaveLength(6 * 81);
  });
});

describe('The figures of a frame', () => {
  it('are means over the rows of each part', async () => {
    const config = circleConfig();
    const bench = await open(config);
    const { figures, parameters } = await bench.frame({ figures: true });
    const dataset = buildDataset(config.data);
    const { spec } = config.network;
    const losses = [...dataset.validation].map((row) => {
      const input = dataset.inputs.subarray(2 * row, 2 * row + 2);
      const target = dataset.targets.subarray(row, row + 1);
      const trace = forward(spec, parameters, input);
      return backward(spec, parameters, 'sum_of_squared_errors', trace, target).loss;
    });
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    expect(figures!.validation).toMatchObject({ count: 50 });
    // The program evaluates in single precision.
    expect(figures!.validation!.loss).toBeCloseTo(mean, 6);

    const { inputs, targets } = selectRows(dataset, dataset.train);
    const { gradient } = batchGradient(spec, parameters, 'sum_of_squared_errors', inputs, targets);
    expect(figures!.gradientNorm).toBeCloseTo(Math.hypot(...gradient), 6);
  });

  it('have no validation where no rows are held out, and rows only for small data', async () => {
    const transactions = await (await open(transactionsConfig())).frame({ figures: true });
    expect(transactions.figures!.validation).toBeNull();
    expect(transactions.figures!.rows!.predictions).toHaveLength(8);
    const mean = transactions.figures!.rows!.losses.reduce((sum, loss) => sum + loss, 0) / 8;
    expect(mean).toBeCloseTo(transactions.figures!.train.loss, 5);
    const circle = await (await open(circleConfig())).frame({ figures: true });
    expect(circle.figures!.rows).toBeNull();
  });

  it('are as large for the rows as for their mean where a network has blown up', async () => {
    const bench = await open(transactionsConfig());
    // The bias of the output: every row is wrong by 10²⁰, give or take what it was wrong by before.
    await bench.send({ type: 'setParameters', changes: [{ index: 8, value: 1e20 }] });
    const { train, rows } = (await bench.frame({ figures: true })).figures!;
    const loss = Math.fround(1e20) ** 2 / 2;
    for (const each of [train.loss, ...rows!.losses]) expect(each / loss).toBeCloseTo(1, 6);
  });

  it('name the units that are 0 for every training row', async () => {
    const config = transactionsConfig();
    const bench = await open({
      ...config,
      initialWeights: { ...config.initialWeights, parameters: [1, -1, 1, -1, 0, 0, 2, -1, 0] },
    });
    expect((await bench.frame({ figures: true })).figures!.deadUnits).toEqual([[1], []]);
  });

  it('are of the weights shown, after an edit and after a step', async () => {
    const bench = await open(circleConfig());
    const before = (await bench.frame({ figures: true })).figures!.train.loss;
    await bench.send({ type: 'setParameters', changes: [{ index: 9, value: 3 }] });
    const edited = (await bench.frame({ figures: true })).figures!.train.loss;
    await bench.send({ type: 'step', size: 'batch' });
    const stepped = (await bench.frame({ figures: true })).figures!.train.loss;
    expect(new Set([before, edited, stepped]).size).toBe(3);
    const again = await open(circleConfig());
    await again.send({ type: 'setParameters', changes: [{ index: 9, value: 3 }] });
    expect((await again.frame({ figures: true })).figures!.train.loss).toBe(edited);
  });
});

describe('The curve of a frame', () => {
  it('has a point before the first step and one at the end of each epoch', async () => {
    const bench = await open(circleConfig());
    for (let step = 0; step < 2 * STEPS_PER_EPOCH + 1; step++)
      await bench.send({ type: 'step', size: 'batch' });
    const { curve } = await bench.frame();
    expect(curve.map((point) => point.epoch)).toEqual([0, 1, 2]);
  });

  it('brings only the points that the page has not got', async () => {
    const bench = await open(circleConfig());
    for (let epoch = 0; epoch < 3; epoch++) await bench.send({ type: 'step', size: 'epoch' });
    const { curve } = await bench.frame({ curveAfter: 1 });
    expect(curve.map((point) => point.epoch)).toEqual([2, 3]);
  });

  it('holds the losses of the weights at those moments', async () => {
    const bench = await open(circleConfig());
    await bench.send({ type: 'step', size: 'epoch' });
    const { curve, figures } = await bench.frame({ figures: true });
    expect(curve[1]).toEqual({
      epoch: 1,
      trainLoss: figures!.train.loss,
      validationLoss: figures!.validation!.loss,
      trainAccuracy: figures!.train.accuracy,
      validationAccuracy: figures!.validation!.accuracy,
    });
  });

  it('gets no point from an edit; before the first step its only point moves with the weights', async () => {
    const bench = await open(circleConfig());
    const before = (await bench.frame()).curve;
    await bench.send({ type: 'setParameters', changes: [{ index: 9, value: 3 }] });
    const { curve, figures } = await bench.frame({ figures: true });
    expect(curve).toHaveLength(1);
    expect(curve[0]!.trainLoss).toBe(figures!.train.loss);
    expect(curve[0]!.trainLoss).not.toBe(before[0]!.trainLoss);
    await bench.send({ type: 'step', size: 'epoch' });
    await bench.send({ type: 'setParameters', changes: [{ index: 9, value: 2 }] });
    expect((await bench.frame()).curve.map((point) => point.epoch)).toEqual([0, 1]);
  });

  it('is empty but for its first point after Start again', async () => {
    const bench = await open(circleConfig());
    const first = (await bench.frame()).curve;
    await bench.send({ type: 'step', size: 'epoch' });
    await bench.send({ type: 'startAgain' });
    expect((await bench.frame()).curve).toEqual(first);
  });
});
