import { describe, expect, it } from 'vitest';
import { parameterCount } from '../../src/engine/index.ts';
import type { StepSize } from '../../src/engine/index.ts';
import type { Frame, RunConfig, TrainingConfig } from '../../src/worker/protocol.ts';
import { circleConfig, STEPS_PER_EPOCH, transactionsConfig } from './fixtures.ts';
import { HostBench, typesOf } from './hostBench.ts';

async function open(config: RunConfig): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config, weights: 'fresh' });
  return bench;
}

async function step(bench: HostBench, size: StepSize, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await bench.send({ type: 'step', size });
}

async function stepBack(bench: HostBench, size: StepSize, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await bench.send({ type: 'stepBack', size });
}

/** Where the walk stands: updates before its batch, and the index in it. */
async function placeOf(bench: HostBench): Promise<[number, number]> {
  const { walk } = await bench.frame();
  return [walk.step, walk.index];
}

const close = (values: ArrayLike<number>) =>
  Array.from(values, (value) => expect.closeTo(value, 6) as number);

describe('Eight presses on Transactions', () => {
  const look = (bench: HostBench): Promise<Frame> => bench.frame({ gradients: true, update: true });

  it('are three neurons forward, the loss, three neurons back and the update', async () => {
    const bench = await open(transactionsConfig());
    const phases: string[] = [];
    for (let press = 0; press < 8; press++) {
      await step(bench, 'neuron');
      phases.push((await look(bench)).walk.position.phase);
    }
    expect(phases.join(' ')).toBe('forward forward forward loss backward backward backward update');
  });

  it('show the numbers of the sample (2, 3) with the target 13', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'neuron', 7);
    const { sample } = (await look(bench)).walk;
    const [hidden, output] = sample.backward!.layers;
    expect([...sample.layers[0]!.preActivations, ...sample.prediction]).toEqual([5, 1, 9]);
    expect(sample.loss).toBe(((13 - 9) * (13 - 9)) / 2);
    expect([...output!.delta]).toEqual([9 - 13]);
    expect([...output!.weightGradient]).toEqual([-4 * 5, -4 * 1]);
    expect([...hidden!.delta]).toEqual([-4 * 2, -4 * -1]);
    // Row after row: from x₁ to h₁ and h₂, then from x₂.
    expect([...hidden!.weightGradient]).toEqual([-8 * 2, 4 * 2, -8 * 3, 4 * 3]);
  });

  it('end with old and new parameters and the same sample once more', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'neuron', 8);
    const { parameters, walk, update, step: done } = await look(bench);
    const expected = [1.16, -1.08, 1.24, 0.88, 0.08, -0.04, 2.2, -0.96, 0.04];
    expect([...parameters]).toEqual(close(expected));
    expect(update!.after).toEqual(parameters);
    expect([...update!.before]).toEqual([1, -1, 1, 1, 0, 0, 2, -1, 0]);
    expect([...update!.clippedGradient]).toEqual([-16, 8, -24, 12, -8, 4, -20, -4, -4]);
    expect(walk.sample.loss).toBe(8);
    // h₁ = 1.16·2 + 1.24·3 + 0.08 = 6.12, h₂ = −1.08·2 + 0.88·3 − 0.04 = 0.44, ŷ = 2.2·6.12 − 0.96·0.44 + 0.04.
    const prediction = 2.2 * 6.12 - 0.96 * 0.44 + 0.04;
    expect(update!.sampleAfter.prediction[0]).toBeCloseTo(prediction, 5);
    expect(update!.sampleAfter.loss).toBeCloseTo((prediction - 13) ** 2 / 2, 5);
    expect([done, walk.step, walk.index]).toEqual([1, 0, 8]);
  });

  it('are followed by the first neuron of the next row', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'neuron', 9);
    const { walk } = await look(bench);
    expect(walk).toMatchObject({ step: 1, index: 1, row: 1, epoch: 0, batchIndex: 1, batchesPerEpoch: 8 });
    expect([...walk.sample.input]).toEqual([1, 1]);
  });

  it('foresee the update from the first of them on', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'neuron');
    const foreseen = (await look(bench)).update!;
    await step(bench, 'neuron', 7);
    const done = (await look(bench)).update!;
    expect(foreseen.isDone).toBe(false);
    expect(done).toEqual({ ...foreseen, isDone: true });
  });
});

describe('Stepping', () => {
  it('trains only at the update', async () => {
    const bench = await open(circleConfig());
    const before = await bench.checkpoint();
    // Ten samples of three tanh neurons and one output: 2·4 + 1 steps each.
    await step(bench, 'sample', 10);
    expect(await placeOf(bench)).toEqual([0, 90]);
    expect(await bench.checkpoint()).toEqual({ ...before, walkIndex: 90 });
    await step(bench, 'sample');
    expect(await placeOf(bench)).toEqual([0, 91]);
    expect((await bench.checkpoint()).state.step).toBe(1);
  });

  it.each<[StepSize, number]>([
    ['neuron', 91],
    ['layer', 10 * 5 + 1],
    ['sample', 11],
    ['batch', 1],
  ])('by %s takes %i steps for a batch, and all sizes come to the same bits', async (size, perBatch) => {
    const stepped = await open(circleConfig({ dropoutRates: [0.3] }));
    await step(stepped, size, 2 * perBatch);
    const other = await open(circleConfig({ dropoutRates: [0.3] }));
    await step(other, 'batch', 2);
    expect(await stepped.checkpoint()).toEqual(await other.checkpoint());
  });

  it.each(['neuron', 'layer', 'sample'] as const)('by %s is what playing does at that size', async (size) => {
    const played = await open(circleConfig());
    await played.send({ type: 'play', size, stepsPerSecond: null });
    played.runTurns(4);
    await played.send({ type: 'pause' });
    const place = await placeOf(played);
    const stepped = await open(circleConfig());
    for (;;) {
      const [at, index] = await placeOf(stepped);
      if (at === place[0] && index === place[1]) break;
      expect(at).toBeLessThanOrEqual(place[0]);
      await step(stepped, size);
    }
    expect(place).not.toEqual([0, 0]);
    expect(await stepped.checkpoint()).toEqual(await played.checkpoint());
  });

  it('keeps to the speed it is given inside a sample, too', async () => {
    const bench = await open(transactionsConfig());
    await bench.send({ type: 'play', size: 'neuron', stepsPerSecond: 2 });
    bench.runFor(2100);
    expect(await placeOf(bench)).toEqual([0, 5]);
  });

  it('says that it rests, at every size and in both directions', async () => {
    const bench = await open(transactionsConfig());
    expect(typesOf(await bench.send({ type: 'step', size: 'neuron' }))).toContain('paused');
    expect(typesOf(await bench.send({ type: 'stepBack', size: 'neuron' }))).toContain('paused');
    expect(typesOf(await bench.send({ type: 'seek', step: 0, index: 5 }))).toContain('paused');
  });
});

describe('Stepping back', () => {
  it('goes through the same places as stepping forward', async () => {
    for (const size of ['neuron', 'layer', 'sample'] as const) {
      const bench = await open(transactionsConfig());
      const places = [await placeOf(bench)];
      for (let taken = 0; taken < 20; taken++) {
        await step(bench, size);
        places.push(await placeOf(bench));
      }
      for (const place of places.toReversed()) {
        expect(await placeOf(bench)).toEqual(place);
        await stepBack(bench, size);
      }
    }
  });

  it('shows again exactly what stood there before, across updates and epochs', async () => {
    const bench = await open(
      circleConfig({ batchSize: 25, optimizer: { name: 'adam', learningRate: 0.01 } }),
    );
    const wish = { gradients: true, update: true, figures: true } as const;
    const seen: Frame[] = [];
    const look = async (): Promise<Frame> => ({ ...(await bench.frame(wish)), costMs: 0 });
    for (let taken = 0; taken < 140; taken++) {
      seen.push(await look());
      await step(bench, 'sample');
    }
    for (const before of seen.toReversed()) {
      await stepBack(bench, 'sample');
      expect(await look()).toEqual(before);
    }
  });

  it.each<[StepSize, [number, number]]>([
    ['batch', [6, 0]],
    ['epoch', [STEPS_PER_EPOCH, 0]],
  ])(
    'by %s from the middle of a batch goes to its beginning, or to that of the epoch',
    async (size, place) => {
      const bench = await open(circleConfig());
      await step(bench, 'batch', 6);
      await step(bench, 'neuron', 12);
      await stepBack(bench, size);
      expect(await placeOf(bench)).toEqual(place);
    },
  );

  it('by epoch goes from one end of an epoch to the one before', async () => {
    const bench = await open(circleConfig());
    await step(bench, 'epoch');
    const first = await bench.checkpoint();
    await step(bench, 'epoch', 2);
    await stepBack(bench, 'epoch', 2);
    expect(await bench.checkpoint()).toEqual(first);
    expect((await bench.frame()).curve.map((point) => point.epoch)).toEqual([0, 1]);
  });

  it('from a whole state leads before the update that made it', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'batch', 3);
    await stepBack(bench, 'neuron');
    expect(await placeOf(bench)).toEqual([2, 7]);
    expect((await bench.frame()).step).toBe(2);
  });

  it('stops at the beginning', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'neuron', 2);
    await stepBack(bench, 'neuron', 5);
    expect(await placeOf(bench)).toEqual([0, 0]);
    await stepBack(bench, 'epoch');
    expect((await bench.frame()).past).toEqual({ oldestStep: 0, isThinned: false });
  });

  it('leads back through a long stretch of playing', async () => {
    const bench = await open(circleConfig());
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    bench.runTurns(3);
    await bench.send({ type: 'pause' });
    const { state } = await bench.checkpoint();
    await stepBack(bench, 'batch', 7);
    const stepped = await open(circleConfig());
    await step(stepped, 'batch', state.step - 7);
    expect(await bench.checkpoint()).toEqual(await stepped.checkpoint());
  });
});

describe('Seeking', () => {
  it('reaches every step of the batch, in any order', async () => {
    const bench = await open(transactionsConfig());
    for (const index of [5, 2, 8, 3, 8, 0]) {
      await bench.send({ type: 'seek', step: 0, index });
      expect(await placeOf(bench)).toEqual([0, index]);
      expect((await bench.frame()).step).toBe(index === 8 ? 1 : 0);
    }
  });

  it('reaches the batch after the one whose update has just been done', async () => {
    const bench = await open(circleConfig());
    await bench.send({ type: 'seek', step: 0, index: 10_000 });
    const done = await bench.frame();
    await bench.send({ type: 'seek', step: 1, index: 2 });
    const { step: updates, walk } = await bench.frame();
    expect([updates, walk.step, walk.index]).toEqual([1, 1, 2]);
    expect(walk.rows).not.toEqual(done.walk.rows);
  });

  it('reaches every batch behind', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'batch', 2);
    const second = await bench.checkpoint();
    await step(bench, 'epoch', 3);
    await bench.send({ type: 'seek', step: 2, index: 4 });
    expect(await placeOf(bench)).toEqual([2, 4]);
    expect(await bench.checkpoint()).toEqual({ ...second, walkIndex: 4 });
  });

  it.each([
    { step: 3, index: 0 },
    { step: -1, index: 0 },
    { step: 1, index: -1 },
    { step: 0.5, index: 1 },
  ])('refuses step $step, index $index and changes nothing', async (place) => {
    const bench = await open(transactionsConfig());
    await step(bench, 'batch', 2);
    await step(bench, 'neuron', 3);
    const before = await bench.frame();
    const events = await bench.send({ type: 'seek', ...place });
    expect(events[0]).toMatchObject({ type: 'failed', failure: { code: 'misuse' } });
    expect({ ...(await bench.frame()), costMs: 0 }).toEqual({ ...before, costMs: 0 });
  });
});

describe('A change in the middle of a batch', () => {
  async function midway(training: Partial<TrainingConfig> = {}): Promise<HostBench> {
    const bench = await open(circleConfig(training));
    await step(bench, 'batch', 3);
    await step(bench, 'neuron', 13);
    return bench;
  }

  it('keeps the position when a weight is edited, and computes its numbers anew', async () => {
    const bench = await midway();
    const before = await bench.frame();
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 2 }] });
    const after = await bench.frame();
    expect(after.walk).toMatchObject({ step: 3, index: 13, row: before.walk.row });
    expect(after.walk.sample.layers[0]!.preActivations).not.toEqual(
      before.walk.sample.layers[0]!.preActivations,
    );
  });

  it('keeps the position when the learning rate changes', async () => {
    const bench = await midway();
    const config = circleConfig({ optimizer: { name: 'sgd', learningRate: 0.5 } });
    await bench.send({ type: 'configure', config, weights: 'keep' });
    expect((await bench.frame()).walk).toMatchObject({ step: 3, index: 13, learningRate: 0.5 });
  });

  it.each<[string, (config: RunConfig) => void]>([
    ['shape', (config) => Object.assign(config.network, circleConfig({}, ['a', 'b', 'd', 'e']).network)],
    ['data', (config) => (config.data.seed = 9)],
    ['loss', (config) => (config.training.loss = 'hinge')],
    ['activation', (config) => (config.network.spec.layers[0]!.activation = 'relu')],
  ])('ends the step at the last whole state when it is one of the %s', async (_what, change) => {
    const bench = await midway();
    const config = circleConfig();
    change(config);
    await bench.send({ type: 'configure', config, weights: 'keep' });
    expect(await placeOf(bench)).toEqual([3, 0]);
    expect((await bench.frame()).parameters).toHaveLength(parameterCount(config.network.spec));
  });

  it('of a weight right after the update belongs to the next batch', async () => {
    const bench = await open(transactionsConfig());
    await step(bench, 'neuron', 8);
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 2 }] });
    expect(await placeOf(bench)).toEqual([1, 0]);
  });
});

describe('Stepping back across a change', () => {
  it('leads to the states before an edit as they were, and to those after it as they are', async () => {
    const bench = await open(circleConfig());
    await step(bench, 'batch', 4);
    const before = await bench.checkpoint();
    await step(bench, 'batch', 2);
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 2 }] });
    const edited = await bench.checkpoint();
    await step(bench, 'batch', 2);
    await stepBack(bench, 'batch', 2);
    expect(await bench.checkpoint()).toEqual(edited);
    await stepBack(bench, 'batch', 2);
    expect(await bench.checkpoint()).toEqual(before);
  });

  it('trains again with the learning rate of that time, and onwards with the present one', async () => {
    const slow = circleConfig();
    const fast = circleConfig({ optimizer: { name: 'sgd', learningRate: 0.5 } });
    const bench = await open(slow);
    await step(bench, 'epoch', 2);
    await bench.send({ type: 'configure', config: fast, weights: 'keep' });
    await step(bench, 'epoch', 2);
    await stepBack(bench, 'epoch', 2);
    // One epoch is one stretch of training: its second batch was not kept and is trained again.
    await stepBack(bench, 'batch', 3);
    const expected = await open(slow);
    await step(expected, 'batch', 2 * STEPS_PER_EPOCH - 3);
    expect((await bench.checkpoint()).state).toEqual((await expected.checkpoint()).state);
    await expected.send({ type: 'configure', config: fast, weights: 'keep' });
    await step(expected, 'batch', 5);
    await step(bench, 'batch', 5);
    expect((await bench.checkpoint()).state).toEqual((await expected.checkpoint()).state);
  });

  it('ends where the shape changed: what was before is another network', async () => {
    const bench = await open(circleConfig());
    await step(bench, 'batch', 4);
    await bench.send({ type: 'configure', config: circleConfig({}, ['a', 'b']), weights: 'keep' });
    await step(bench, 'batch');
    await stepBack(bench, 'batch', 3);
    expect(await placeOf(bench)).toEqual([4, 0]);
    expect((await bench.frame()).past.oldestStep).toBe(4);
  });

  it('ends where training starts again', async () => {
    const bench = await open(circleConfig());
    await step(bench, 'batch', 4);
    await step(bench, 'neuron', 4);
    await bench.send({ type: 'startAgain' });
    expect(await placeOf(bench)).toEqual([0, 0]);
    await stepBack(bench, 'neuron');
    expect(await placeOf(bench)).toEqual([0, 0]);
  });
});

describe('An update that diverges', () => {
  it('leaves the walk before it', async () => {
    const config = transactionsConfig();
    config.training.optimizer = { name: 'sgd', learningRate: 1e38 };
    const bench = await open(config);
    await step(bench, 'neuron', 7);
    const before = await bench.checkpoint();
    expect(typesOf(await bench.send({ type: 'step', size: 'neuron' }))).toContain('diverged');
    expect(await placeOf(bench)).toEqual([0, 7]);
    expect(await bench.checkpoint()).toEqual(before);
    await stepBack(bench, 'neuron');
    expect(await placeOf(bench)).toEqual([0, 6]);
  });
});
