import { describe, expect, it } from 'vitest';
import type { Frame, RunConfig, RunEvent } from '../../src/worker/protocol.ts';
import { circleConfig, STEPS_PER_EPOCH } from './fixtures.ts';
import { HostBench, typesOf } from './hostBench.ts';
import { tableConfig, tableRows } from './tableFixtures.ts';

const ADAM = circleConfig({ optimizer: { name: 'adam', learningRate: 0.01 }, dropoutRates: [0.2] });

async function open(config: RunConfig = ADAM): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config, weights: 'fresh' });
  return bench;
}

async function trainEpochs(bench: HostBench, count: number): Promise<void> {
  for (let epoch = 0; epoch < count; epoch++) await bench.send({ type: 'step', size: 'epoch' });
}

const look = async (bench: HostBench): Promise<Frame> => ({
  ...(await bench.frame({ figures: true, surfaceSide: 5, mapSide: 5, gradients: true, update: true })),
  costMs: 0,
});

type Checkpointed = Extract<RunEvent, { type: 'checkpoint' }>;

async function lastCheckpoint(bench: HostBench): Promise<Checkpointed> {
  const events = await bench.send({ type: 'requestCheckpoint', requestId: 99 });
  return events.find((event): event is Checkpointed => event.type === 'checkpoint')!;
}

describe('Scrubbing', () => {
  it('shows network, surface, figures and curve as they were, in any order', async () => {
    const bench = await open();
    const seen = [await look(bench)];
    for (let epoch = 0; epoch < 12; epoch++) {
      await trainEpochs(bench, 1);
      seen.push(await look(bench));
    }
    for (const epoch of [4, 11, 0, 12, 7, 6]) {
      await bench.send({ type: 'scrub', to: { epoch }, exact: true });
      expect(await look(bench)).toEqual(seen[epoch]);
    }
  });

  it('and going back to the end leads to the same bits as never having scrubbed', async () => {
    const [scrubbed, straight] = [await open(), await open()];
    for (const bench of [scrubbed, straight]) {
      await trainEpochs(bench, 8);
      await bench.send({ type: 'step', size: 'batch' });
    }
    const { step } = await scrubbed.frame();
    for (const epoch of [2, 7, 0]) await scrubbed.send({ type: 'scrub', to: { epoch }, exact: false });
    await scrubbed.send({ type: 'scrub', to: { step }, exact: true });
    for (const bench of [scrubbed, straight]) await trainEpochs(bench, 3);
    expect(await scrubbed.checkpoint()).toEqual(await straight.checkpoint());
    expect((await scrubbed.frame()).curve).toEqual((await straight.frame()).curve);
  });

  it('brings playing to rest', async () => {
    const bench = await open();
    await bench.send({ type: 'play', size: 'epoch', stepsPerSecond: null });
    bench.runTurns(2);
    await bench.send({ type: 'scrub', to: { epoch: 1 }, exact: true });
    expect(bench.runTurns(3) && (await bench.frame()).epoch > 1).toBe(false);
    expect((await bench.frame()).epoch).toBe(1);
  });

  it('sends no checkpoint: what is looked at is not what is to be kept', async () => {
    const bench = await open();
    await trainEpochs(bench, 3);
    const events = await bench.send({ type: 'scrub', to: { epoch: 1 }, exact: true });
    expect(typesOf(events)).toEqual([]);
  });

  it('refuses places that the run has not come to', async () => {
    const bench = await open();
    await trainEpochs(bench, 2);
    const events = await bench.send({ type: 'scrub', to: { step: 11 }, exact: true });
    expect(events[0]).toMatchObject({ type: 'failed', failure: { code: 'misuse' } });
    await bench.send({ type: 'scrub', to: { epoch: 7 }, exact: true });
    expect((await bench.frame()).step).toBe(2 * STEPS_PER_EPOCH);
  });

  it('does not reach over a change of shape', async () => {
    const bench = await open();
    await trainEpochs(bench, 4);
    await bench.send({ type: 'configure', config: circleConfig({}, ['a', 'b']), weights: 'keep' });
    await trainEpochs(bench, 2);
    await bench.send({ type: 'scrub', to: { epoch: 1 }, exact: true });
    expect(await bench.frame()).toMatchObject({ epoch: 4, oldestEpoch: 4 });
  });
});

describe('A branch', () => {
  it('keeps the curve up to where it begins, and none of the old one', async () => {
    const bench = await open();
    await trainEpochs(bench, 6);
    const old = (await bench.frame()).curve;
    await bench.send({ type: 'scrub', to: { epoch: 3 }, exact: true });
    await bench.send({ type: 'branch' });
    await bench.send({ type: 'setParameters', changes: [{ index: 0, value: 1 }] });
    await trainEpochs(bench, 2);
    const { curve } = await bench.frame();
    expect(curve.map(({ epoch }) => epoch)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(curve.slice(0, 4)).toEqual(old.slice(0, 4));
    expect(curve[4]).not.toEqual(old[4]);
  });

  it('is left again for the old line, which is whole, bit for bit', async () => {
    const bench = await open();
    await trainEpochs(bench, 3);
    await bench.send({ type: 'scrub', to: { epoch: 3 }, exact: true });
    const early = await bench.checkpoint();
    await trainEpochs(bench, 3);
    const { checkpoint, line } = await lastCheckpoint(bench);
    await bench.send({ type: 'scrub', to: { epoch: 1 }, exact: true });
    await bench.send({ type: 'branch' });
    await trainEpochs(bench, 9);
    await bench.send({ type: 'restore', config: ADAM, checkpoint, line });
    expect(await bench.checkpoint()).toEqual(checkpoint);
    await bench.send({ type: 'scrub', to: { epoch: 3 }, exact: true });
    expect(await bench.checkpoint()).toEqual(early);
  });

  it('comes back without its past where another worker holds it', async () => {
    const { checkpoint, line } = await (async () => {
      const bench = await open();
      await trainEpochs(bench, 3);
      return lastCheckpoint(bench);
    })();
    const other = await open();
    await other.send({ type: 'restore', config: ADAM, checkpoint, line: line + 40 });
    expect((await other.frame()).oldestEpoch).toBe(3);
    expect(await other.checkpoint()).toEqual(checkpoint);
  });
});

describe('A network of 784-128-10', () => {
  it('keeps within the memory and still shows its past, the last state kept first and then the exact one', async () => {
    const bench = new HostBench();
    const widths = [784, 128, 10];
    await bench.send({ type: 'setTable', key: 'rows', rows: tableRows(64, 784, 10) });
    await bench.send({ type: 'configure', config: tableConfig(widths, 'softmax', 32), weights: 'fresh' });
    const seen: Float32Array[] = [];
    for (let epoch = 0; epoch <= 60; epoch++) {
      seen.push((await bench.frame()).parameters);
      await trainEpochs(bench, 1);
      bench.events.length = 0;
    }
    const { memory } = await lastCheckpoint(bench);
    expect(memory.isThinned).toBe(true);
    expect(memory.bytes).toBeLessThanOrEqual(memory.budgetBytes);
    for (const epoch of [50, 17, 33]) {
      await bench.send({ type: 'scrub', to: { epoch }, exact: false });
      expect((await bench.frame()).epoch).toBeLessThanOrEqual(epoch);
      await bench.send({ type: 'scrub', to: { epoch }, exact: true });
      bench.runUntilRest();
      const frame = await bench.frame();
      expect(frame.epoch).toBe(epoch);
      expect(frame.parameters).toEqual(seen[epoch]);
    }
  }, 120_000);
});
