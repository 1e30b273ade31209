import { describe, expect, it } from 'vitest';
import type { StepSize } from '../../src/worker/protocol.ts';
import { circleConfig, STEPS_PER_EPOCH } from './fixtures.ts';
import { HostBench, typesOf } from './hostBench.ts';

async function openCircle(): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config: circleConfig(), weights: 'fresh' });
  return bench;
}

async function stepTimes(bench: HostBench, size: StepSize, count: number): Promise<void> {
  for (let step = 0; step < count; step++) await bench.send({ type: 'step', size });
}

describe('Training in the worker', () => {
  it('gives the same bits by steps of a batch, by steps of an epoch and by playing', async () => {
    const playing = await openCircle();
    await playing.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    playing.runTurns(1);
    await playing.send({ type: 'pause' });
    const played = await playing.checkpoint();
    const { step, epoch } = played.state;
    expect(epoch).toBeGreaterThan(2);

    const byBatch = await openCircle();
    await stepTimes(byBatch, 'batch', step);
    expect(await byBatch.checkpoint()).toEqual(played);

    const byEpoch = await openCircle();
    await stepTimes(byEpoch, 'epoch', epoch);
    await stepTimes(byEpoch, 'batch', step - epoch * STEPS_PER_EPOCH);
    expect(await byEpoch.checkpoint()).toEqual(played);
  });

  it('counts steps and epochs as they are finished', async () => {
    const bench = await openCircle();
    expect(await bench.frame()).toMatchObject({ step: 0, epoch: 0 });
    await stepTimes(bench, 'batch', 2);
    expect(await bench.frame()).toMatchObject({ step: 2, epoch: 0 });
    await stepTimes(bench, 'epoch', 1);
    expect(await bench.frame()).toMatchObject({ step: STEPS_PER_EPOCH, epoch: 1 });
  });

  it('says that it rests when a step is done', async () => {
    const bench = await openCircle();
    expect(typesOf(await bench.send({ type: 'step', size: 'epoch' }))).toEqual(['paused', 'checkpoint']);
  });

  it('pauses within one slice and stays where it is', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    bench.runTurns(2);
    expect(typesOf(await bench.send({ type: 'pause' }))).toContain('paused');
    const { step } = await bench.frame();
    bench.runUntilRest();
    expect((await bench.frame()).step).toBe(step);
  });

  it('answers between two slices of training', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: null });
    bench.runTurns(1);
    const first = await bench.frame();
    bench.runTurns(1);
    const second = await bench.frame();
    expect(first.step).toBeGreaterThan(0);
    expect(second.step).toBeGreaterThan(first.step);
  });

  it('holds training while a weight is dragged, and goes on when it is let go', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    await bench.send({ type: 'hold' });
    bench.runUntilRest();
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 0.25 }] });
    expect(await bench.frame()).toMatchObject({ step: 0 });
    await bench.send({ type: 'release' });
    bench.runTurns(1);
    expect((await bench.frame()).step).toBeGreaterThan(0);
  });

  it('says that it rests where a move that was refused has brought it to rest', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: null });
    bench.runTurns(1);
    const events = await bench.send({ type: 'seek', step: 0, index: -1 });
    expect(events).toMatchObject([{ type: 'failed', failure: { of: 'command' } }, { type: 'paused' }]);
    const { step } = await bench.frame();
    bench.runUntilRest();
    expect((await bench.frame()).step).toBe(step);
  });

  it('says that it rests where a step of it could not be taken', async () => {
    const bench = new HostBench();
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: null });
    bench.runUntilRest();
    expect(bench.events).toMatchObject([{ type: 'failed', failure: { of: 'training' } }, { type: 'paused' }]);
  });

  it('keeps to the speed it is given', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: 2 });
    bench.runFor(100);
    expect((await bench.frame()).epoch).toBe(1);
    bench.runFor(10_000);
    expect((await bench.frame()).epoch).toBe(21);
  });

  it('does not hurry to another speed by steps out of turn', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: 1 });
    bench.runFor(10);
    for (let change = 0; change < 5; change++)
      await bench.send({ type: 'play', size: 'batch', stepsPerSecond: 2 + change });
    bench.runFor(10);
    expect((await bench.frame()).step).toBe(1);
  });

  it('sends a checkpoint of its own accord no more often than once a second', async () => {
    const bench = await openCircle();
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
    for (let turn = 0; turn < 12; turn++) {
      bench.runTurns(1);
      bench.nowMs += 300;
    }
    expect(bench.events.filter((event) => event.type === 'checkpoint')).toHaveLength(3);
  });

  it('stops before the update that blew up and says which it was', async () => {
    const config = circleConfig({
      optimizer: { name: 'sgd', learningRate: 1e30 },
      loss: 'mean_squared_error',
    });
    config.network.spec.layers.forEach((layer) => (layer.activation = 'linear'));
    config.data.outputActivation = 'linear';
    const playing = new HostBench();
    await playing.send({ type: 'configure', config, weights: 'fresh' });
    await playing.send({ type: 'play', size: 'epoch', stepsPerSecond: null });
    playing.runUntilRest();
    const diverged = playing.events.find((event) => event.type === 'diverged');
    const last = await playing.frame();
    expect(diverged).toMatchObject({ step: last.step + 1, epoch: last.epoch });
    expect(last.parameters.every(Number.isFinite)).toBe(true);

    const stepping = new HostBench();
    await stepping.send({ type: 'configure', config, weights: 'fresh' });
    await stepTimes(stepping, 'batch', last.step);
    expect((await stepping.frame()).parameters).toEqual(last.parameters);
    expect(typesOf(await stepping.send({ type: 'step', size: 'batch' }))).toContain('diverged');
    expect((await stepping.frame()).parameters).toEqual(last.parameters);
  });
});

describe('Training that is to stop after so many updates', () => {
  const RULES = { step: null, epoch: null, trainLoss: null, accuracy: null, patience: null };

  it('stops exactly there, inside an epoch, with the bits of single steps', async () => {
    const steps = 2 * STEPS_PER_EPOCH + 1;
    const bench = await openCircle();
    const until = { ...RULES, step: steps };
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: null, until });
    bench.runUntilRest();
    expect(bench.events.find((event) => event.type === 'finished')).toMatchObject({
      reason: 'step',
      epoch: 2,
    });

    const byBatch = await openCircle();
    await stepTimes(byBatch, 'batch', steps);
    expect(await bench.checkpoint()).toEqual(await byBatch.checkpoint());
  });

  it('forgets that when it is paused', async () => {
    const bench = await openCircle();
    await bench.send({
      type: 'play',
      size: 'batch',
      stepsPerSecond: 1,
      until: { ...RULES, step: 2 },
    });
    bench.runTurns(1);
    await bench.send({ type: 'pause' });
    await stepTimes(bench, 'batch', 2);
    expect(typesOf(bench.events)).not.toContain('finished');
    expect(await bench.frame()).toMatchObject({ step: 3 });
  });

  it('counts the epochs without a better loss on when the speed or the size of a step changes', async () => {
    const stuck = circleConfig({ optimizer: { name: 'sgd', learningRate: 1e-30 } });
    const bench = new HostBench();
    await bench.send({ type: 'configure', config: stuck, weights: 'fresh' });
    const until = { ...RULES, patience: 3 };
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: 1, until });
    bench.runTurns(2);
    expect((await bench.frame()).epoch).toBe(2);
    await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null, until });
    bench.runUntilRest();
    expect(bench.events.find((event) => event.type === 'finished')).toMatchObject({
      reason: 'patience',
      epoch: 4,
    });
  });
});
