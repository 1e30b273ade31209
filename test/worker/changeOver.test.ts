/** While one program takes the place of another. The clock is so slow that compiling gives way after each piece. */
import { describe, expect, it } from 'vitest';
import { parameterCount } from '../../src/engine/index.ts';
import type { RunEvent, SentFrame } from '../../src/worker/protocol.ts';
import { circleConfig } from './fixtures.ts';
import { HostBench } from './hostBench.ts';

const LONG_LOOK_MS = 10;

const OLD = circleConfig();
const WIDE = circleConfig(
  {},
  Array.from({ length: 500 }, (_, unit) => `u${unit}`),
);
const RELU = circleConfig();
RELU.network.spec.layers[0]!.activation = 'relu';
const ADAM = circleConfig({ optimizer: { name: 'adam', learningRate: 0.01 } });
const CHANGES = [
  ['other layers', WIDE],
  ['another hidden activation', RELU],
  ['another optimiser', ADAM],
  ['another batch size', circleConfig({ batchSize: 25 })],
] as const;
const OLD_COUNT = parameterCount(OLD.network.spec);
const WIDE_COUNT = parameterCount(WIDE.network.spec);

async function playing(): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config: OLD, weights: 'fresh' });
  await bench.send({ type: 'play', size: 'batch', stepsPerSecond: null });
  bench.runTurns(1);
  bench.lookMs = LONG_LOOK_MS;
  return bench;
}

/** The frames among the events, with the revisions they say they are of. */
function framesOf(events: readonly RunEvent[]): { revision: number; frame: SentFrame }[] {
  return events.flatMap((event) => (event.type === 'frame' ? [event] : []));
}

describe('While a change is compiled', () => {
  it.each(CHANGES)('the old run trains on, and answers under its own number: %s', async (_, next) => {
    const bench = await playing();
    const before = await bench.frame();
    const { revision } = bench;
    bench.events.length = 0;
    bench.onGiveWay = () => {
      bench.runTurns(1);
      bench.askForFrame(revision);
    };
    await bench.send({ type: 'configure', config: next, weights: 'keep' });
    const answers = framesOf(bench.events);
    expect(answers.length).toBeGreaterThan(2);
    for (const { revision: ofAnswer, frame } of answers) {
      expect(ofAnswer).toBe(revision);
      expect(frame.network).toEqual(OLD.network.spec);
      expect(frame.parameters).toHaveLength(OLD_COUNT);
    }
    expect(answers[0]!.frame.step).toBeGreaterThan(before.step);
    expect(answers.at(-1)!.frame.step).toBeGreaterThan(answers[0]!.frame.step);
    const after = await bench.frame();
    expect(after.network).toEqual(next.network.spec);
    expect(after.step).toBe(answers.at(-1)!.frame.step);
  });

  it('a question waits for the new run, and the old one goes on', async () => {
    const bench = await playing();
    const { revision } = bench;
    bench.events.length = 0;
    bench.onGiveWay = () => {
      bench.runTurns(1);
      bench.askForFrame(revision);
    };
    bench.post({ type: 'configure', config: WIDE, weights: 'keep' });
    bench.post({ type: 'requestShares', requestId: 99, index: WIDE_COUNT - 1 });
    await bench.settle();
    const answers = framesOf(bench.events);
    expect(answers.at(-1)!.frame.step).toBeGreaterThan(answers[0]!.frame.step);
    expect(answers.at(-1)!.revision).toBe(revision);
    expect(await bench.answerTo(99)).toMatchObject({ type: 'shares', requestId: 99 });
  });

  it('a frame that must not be older than the change is the new run’s', async () => {
    const bench = await playing();
    let isAsked = false;
    bench.onGiveWay = () => {
      if (!isAsked) bench.askForFrame(bench.revision);
      isAsked = true;
    };
    await bench.send({ type: 'configure', config: WIDE, weights: 'keep' });
    const [answer, ...others] = framesOf(bench.events);
    expect(answer!.frame.parameters).toHaveLength(WIDE_COUNT);
    expect(others).toEqual([]);
  });

  it('at rest there is nothing older to tell: the new run answers', async () => {
    const bench = await playing();
    await bench.send({ type: 'pause' });
    let isAsked = false;
    bench.onGiveWay = () => {
      if (!isAsked) bench.askForFrame(0);
      isAsked = true;
    };
    await bench.send({ type: 'configure', config: WIDE, weights: 'keep' });
    expect(framesOf(bench.events).map(({ frame }) => frame.parameters.length)).toEqual([WIDE_COUNT]);
  });

  it('at rest, a weight that is moved right after it answers with the new network', async () => {
    const bench = await playing();
    await bench.send({ type: 'pause' });
    bench.post({ type: 'configure', config: RELU, weights: 'keep' });
    bench.post({ type: 'hold' });
    bench.post({ type: 'setParameters', changes: [{ index: 0, value: 0.25 }] });
    const over = { kind: 'set' } as const;
    bench.post({ type: 'requestSlice', requestId: 99, index: 0, from: -1, to: 1, count: 5, over });
    const frame = await bench.frame({ probe: { index: 0, over } });
    expect(frame.network).toEqual(RELU.network.spec);
    expect(frame.parameters[0]).toBe(0.25);
    const { value, loss, slope } = frame.probe!;
    expect(bench.events.find(({ type }) => type === 'slice')).toMatchObject({
      slice: { value, loss, slope },
    });
  });

  it('what was sent after it comes after it, and nothing is trained before that', async () => {
    const bench = await playing();
    const { step } = await bench.frame();
    bench.onGiveWay = () => bench.runTurns(1);
    bench.post({ type: 'configure', config: WIDE, weights: 'keep' });
    bench.post({ type: 'setParameters', changes: [{ index: WIDE_COUNT - 1, value: 0.25 }] });
    bench.askForFrame(0);
    bench.post({ type: 'pause' });
    await bench.settle();
    const [answer] = framesOf(bench.events.slice(-3));
    expect(answer!.frame.step).toBe(step);
    expect(answer!.frame.parameters.at(-1)).toBe(0.25);
    expect(bench.events.slice(-3).map(({ type }) => type)).toEqual(['frame', 'paused', 'checkpoint']);
  });

  it('one that cannot be made leaves the old run as it is, training', async () => {
    const bench = await playing();
    bench.onGiveWay = () => bench.runTurns(1);
    const broken = circleConfig();
    broken.data.features = ['x1'];
    const { step } = await bench.frame();
    expect(await bench.send({ type: 'configure', config: broken, weights: 'keep' })).toMatchObject([
      { type: 'failed', failure: { code: 'misuse' } },
    ]);
    bench.runTurns(1);
    const { step: later, parameters } = await bench.frame();
    expect(later).toBeGreaterThan(step);
    expect(parameters).toHaveLength(OLD_COUNT);
  });

  it.each(CHANGES)('bits and curve are those of the same steps taken one by one: %s', async (_, next) => {
    const running = await playing();
    running.onGiveWay = () => running.runTurns(1);
    await running.send({ type: 'configure', config: next, weights: 'keep' });
    const changedAt = (await running.frame()).step;
    running.runTurns(1);
    const end = await running.checkpoint();

    const stepping = new HostBench();
    await stepping.send({ type: 'configure', config: OLD, weights: 'fresh' });
    for (let step = 0; step < changedAt; step++) await stepping.send({ type: 'step', size: 'batch' });
    await stepping.send({ type: 'configure', config: next, weights: 'keep' });
    for (let step = changedAt; step < end.state.step; step++)
      await stepping.send({ type: 'step', size: 'batch' });
    expect(changedAt).toBeGreaterThan(10);
    expect(end.state.step).toBeGreaterThan(changedAt);
    expect((await stepping.checkpoint()).state).toEqual(end.state);
    const { curve } = await running.frame();
    expect(curve.length).toBeGreaterThan(2);
    expect((await stepping.frame()).curve).toEqual(curve);
  });

  it('a run from scratch comes to rest only when it is ready', async () => {
    const bench = await playing();
    const { revision } = bench;
    bench.onGiveWay = () => {
      bench.runTurns(1);
      bench.askForFrame(revision);
    };
    const events = await bench.send({ type: 'configure', config: WIDE, weights: 'fresh' });
    expect(events.slice(0, -1).every(({ type }) => type === 'frame' || type === 'checkpoint')).toBe(true);
    expect(events.at(-1)).toMatchObject({ type: 'paused', revision: revision + 1 });
    expect(await bench.frame()).toMatchObject({ step: 0 });
  });
});
