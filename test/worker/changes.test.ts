import { describe, expect, it } from 'vitest';
import { compileNetwork, parameterCount } from '../../src/engine/index.ts';
import type { RunConfig, TrainingConfig } from '../../src/worker/protocol.ts';
import { buildDataset } from '../../src/data/dataset.ts';
import { selectRows } from '../../src/worker/selectRows.ts';
import { circleConfig, transactionsConfig } from './fixtures.ts';
import { HostBench, typesOf } from './hostBench.ts';

const ADAM: Partial<TrainingConfig> = { optimizer: { name: 'adam', learningRate: 0.01 } };

async function trained(config: RunConfig, batches: number): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config, weights: 'fresh' });
  for (let batch = 0; batch < batches; batch++) await bench.send({ type: 'step', size: 'batch' });
  return bench;
}

describe('Editing parameters', () => {
  it('at step 0 changes what Start again goes back to', async () => {
    const bench = await trained(circleConfig(), 0);
    await bench.send({ type: 'setParameters', changes: [{ index: 2, value: 0.5 }] });
    const edited = (await bench.frame()).parameters;
    await bench.send({ type: 'step', size: 'epoch' });
    await bench.send({ type: 'startAgain' });
    const again = await bench.frame();
    expect(again).toMatchObject({ step: 0, epoch: 0 });
    expect(again.parameters).toEqual(edited);
    expect(again.parameters[2]).toBe(0.5);
  });

  it('later leaves what Start again goes back to as it was', async () => {
    const bench = await trained(circleConfig(), 0);
    const initial = (await bench.frame()).parameters;
    await bench.send({ type: 'step', size: 'batch' });
    await bench.send({ type: 'setParameters', changes: [{ index: 2, value: 0.5 }] });
    expect((await bench.frame()).parameters[2]).toBe(0.5);
    await bench.send({ type: 'startAgain' });
    expect((await bench.frame()).parameters).toEqual(initial);
  });

  it('keeps the optimiser state', async () => {
    const bench = await trained(circleConfig(ADAM), 3);
    const { slots } = (await bench.checkpoint()).state;
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 1 }] });
    expect((await bench.checkpoint()).state.slots).toEqual(slots);
  });

  it('reaches frozen parameters, which training leaves alone', async () => {
    const config = circleConfig();
    config.network.frozen[1] = 1;
    const bench = await trained(config, 0);
    await bench.send({ type: 'setParameters', changes: [{ index: 1, value: -2 }] });
    await bench.send({ type: 'step', size: 'epoch' });
    expect((await bench.frame()).parameters[1]).toBe(-2);
  });

  it('rounds to single precision', async () => {
    const bench = await trained(circleConfig(), 0);
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 1.16 }] });
    expect((await bench.frame()).parameters[0]).toBe(Math.fround(1.16));
  });

  it.each([
    { index: 13, value: 1 },
    { index: -1, value: 1 },
    { index: 0.5, value: 1 },
    { index: 0, value: Number.NaN },
    { index: 0, value: 1e39 },
  ])('refuses parameter $index = $value and changes nothing', async (change) => {
    const bench = await trained(circleConfig(), 2);
    const before = await bench.checkpoint();
    const events = await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 9 }, change] });
    expect(events).toMatchObject([{ type: 'failed', failure: { code: 'misuse' } }]);
    expect(await bench.checkpoint()).toEqual(before);
  });
});

describe('Starting again', () => {
  it('repeats the run bit for bit, optimiser state and dropout included', async () => {
    const bench = await trained(circleConfig({ ...ADAM, dropoutRates: [0.3] }), 7);
    const first = await bench.checkpoint();
    await bench.send({ type: 'startAgain' });
    for (let batch = 0; batch < 7; batch++) await bench.send({ type: 'step', size: 'batch' });
    expect(await bench.checkpoint()).toEqual(first);
  });

  it('starts Adagrad with its initial accumulator, not with 0', async () => {
    const bench = await trained(circleConfig({ optimizer: { name: 'adagrad', learningRate: 0.1 } }), 4);
    await bench.send({ type: 'startAgain' });
    expect([...new Set((await bench.checkpoint()).state.slots)]).toEqual([Math.fround(0.1)]);
  });

  it('begins at the weights of the problem where it gives some', async () => {
    const bench = await trained(transactionsConfig(), 3);
    await bench.send({ type: 'startAgain' });
    expect([...(await bench.frame()).parameters]).toEqual([1, -1, 1, 1, 0, 0, 2, -1, 0]);
  });
});

describe('Changing settings in the middle of a run', () => {
  it('keeps Adam’s averages when the learning rate changes', async () => {
    const config = circleConfig(ADAM);
    const bench = await trained(config, 8);
    const slower = circleConfig({ optimizer: { name: 'adam', learningRate: 0.001 } });
    await bench.send({ type: 'configure', config: slower, weights: 'keep' });
    for (let batch = 0; batch < 3; batch++) await bench.send({ type: 'step', size: 'batch' });

    const program = await compileNetwork({ ...config.training, network: config.network.spec });
    const dataset = buildDataset(config.data);
    const { inputs, targets } = selectRows(dataset, dataset.train);
    program.setData(inputs, targets);
    program.setParameters((await bench.checkpoint()).initialParameters);
    program.trainSteps(8);
    program.configure({ learningRate: 0.001 });
    program.trainSteps(3);
    expect((await bench.checkpoint()).state.parameters).toEqual(program.saveState().parameters);
  });

  it('starts another optimiser with empty slots and keeps weights and position', async () => {
    const bench = await trained(circleConfig(ADAM), 7);
    const before = (await bench.checkpoint()).state;
    const config = circleConfig({ optimizer: { name: 'momentum', learningRate: 0.01 } });
    await bench.send({ type: 'configure', config, weights: 'keep' });
    const after = (await bench.checkpoint()).state;
    expect(after).toEqual({ ...before, slots: new Float32Array(before.parameters.length) });
  });

  it('keeps everything when loss, batch size, regularisation or seed change', async () => {
    const bench = await trained(circleConfig(ADAM), 7);
    const before = (await bench.checkpoint()).state;
    const config = circleConfig({
      ...ADAM,
      loss: 'hinge',
      batchSize: 7,
      l2: 0.01,
      dropoutRates: [0.2],
      seed: 5,
    });
    await bench.send({ type: 'configure', config, weights: 'keep' });
    expect((await bench.checkpoint()).state).toEqual({ ...before, seeds: { ...before.seeds, training: 5 } });
  });

  it('keeps everything when an activation changes', async () => {
    const bench = await trained(circleConfig(ADAM), 7);
    const before = (await bench.checkpoint()).state;
    const config = circleConfig(ADAM);
    config.network.spec.layers[0]!.activation = 'relu';
    await bench.send({ type: 'configure', config, weights: 'keep' });
    expect((await bench.checkpoint()).state).toEqual(before);
  });

  it('begins the epoch again on other data, with the same weights', async () => {
    const bench = await trained(circleConfig(), 7);
    const before = (await bench.checkpoint()).state;
    const config = circleConfig();
    config.data.noise = 0.2;
    const events = await bench.send({ type: 'configure', config, weights: 'keep' });
    expect(typesOf(events)).toEqual(['configured']);
    expect((await bench.checkpoint()).state).toEqual({ ...before, positionInEpoch: 0 });
  });

  it('does not send the data again when they stay the same', async () => {
    const bench = await trained(circleConfig(), 0);
    const config = circleConfig({ batchSize: 5 });
    expect(await bench.send({ type: 'configure', config, weights: 'keep' })).toEqual([]);
  });

  it('goes on playing', async () => {
    const bench = await trained(circleConfig(), 0);
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    await bench.send({ type: 'configure', config: circleConfig(ADAM), weights: 'keep' });
    bench.runTurns(1);
    expect((await bench.frame()).step).toBeGreaterThan(0);
  });
});

describe('Changing the shape in the middle of a run', () => {
  /** Parameters in: x₁→a b c, x₂→a b c, biases a b c, a→out, b→out, c→out, bias of out. */
  it('keeps weights, slots and initial weights of the units that stay', async () => {
    const bench = await trained(circleConfig(ADAM, ['a', 'b', 'c']), 4);
    const old = await bench.checkpoint();
    await bench.send({ type: 'configure', config: circleConfig(ADAM, ['c', 'd', 'a']), weights: 'keep' });
    const now = await bench.checkpoint();
    const survivors = [
      [0, 2],
      [2, 0],
      [3, 5],
      [5, 3],
      [6, 8],
      [8, 6],
      [9, 11],
      [11, 9],
      [12, 12],
    ] as const;
    const slotBlock = 13;
    for (const [index, oldIndex] of survivors) {
      expect(now.state.parameters[index]).toBe(old.state.parameters[oldIndex]);
      expect(now.initialParameters[index]).toBe(old.initialParameters[oldIndex]);
      expect(now.state.slots[index]).toBe(old.state.slots[oldIndex]);
      expect(now.state.slots[slotBlock + index]).toBe(old.state.slots[slotBlock + oldIndex]);
    }
    for (const added of [1, 4, 7, 10]) expect(now.state.slots[added]).toBe(0);
    expect(now.state).toMatchObject({ step: 4, epoch: 0, positionInEpoch: 40 });
  });

  it('gives a unit that comes back the initial weights it had', async () => {
    const bench = await trained(circleConfig(), 0);
    const { initialParameters } = await bench.checkpoint();
    await bench.send({ type: 'configure', config: circleConfig({}, ['a', 'c']), weights: 'keep' });
    expect((await bench.checkpoint()).initialParameters).toHaveLength(9);
    await bench.send({ type: 'configure', config: circleConfig(), weights: 'keep' });
    expect((await bench.checkpoint()).initialParameters).toEqual(initialParameters);
  });

  it('refuses a network that does not fit the data and goes on as before', async () => {
    const bench = await trained(circleConfig(), 3);
    const before = await bench.checkpoint();
    const config = circleConfig();
    config.data.features = ['x1'];
    const events = await bench.send({ type: 'configure', config, weights: 'keep' });
    expect(events).toMatchObject([{ type: 'failed', requestId: null, failure: { code: 'misuse' } }]);
    expect(await bench.checkpoint()).toEqual(before);
    await bench.send({ type: 'step', size: 'batch' });
    expect((await bench.frame()).step).toBe(4);
  });
});

describe('A checkpoint', () => {
  it('continues bit for bit in another worker', async () => {
    const config = circleConfig({ ...ADAM, dropoutRates: [0.25] });
    const first = await trained(config, 7);
    const checkpoint = await first.checkpoint();
    const second = new HostBench();
    await second.send({ type: 'restore', config, checkpoint });
    expect(await second.checkpoint()).toEqual(checkpoint);
    for (const bench of [first, second]) {
      await bench.send({ type: 'step', size: 'epoch' });
      await bench.send({ type: 'step', size: 'batch' });
    }
    expect(await second.checkpoint()).toEqual(await first.checkpoint());
  });

  it('brings back parameters, slots and position after more training, at rest', async () => {
    const bench = await trained(circleConfig(ADAM), 4);
    const checkpoint = await bench.checkpoint();
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    bench.runTurns(2);
    const events = await bench.send({ type: 'restore', config: circleConfig(ADAM), checkpoint });
    expect(typesOf(events)).toEqual(['paused']);
    bench.runUntilRest();
    expect(await bench.checkpoint()).toEqual(checkpoint);
  });

  it('of another shape is refused', async () => {
    const bench = await trained(circleConfig(), 1);
    const checkpoint = await bench.checkpoint();
    const config = circleConfig({}, ['a']);
    expect(parameterCount(config.network.spec)).toBe(5);
    const events = await bench.send({ type: 'restore', config, checkpoint });
    expect(events).toMatchObject([{ type: 'failed', failure: { code: 'misuse' } }]);
  });
});

describe('A request before anything is configured', () => {
  it('fails with its number', async () => {
    const bench = new HostBench();
    expect(await bench.send({ type: 'requestCheckpoint', requestId: 7 })).toMatchObject([
      { type: 'failed', requestId: 7, failure: { detail: 'Nothing has been configured yet.' } },
    ]);
  });
});
