import { describe, expect, it, onTestFinished } from 'vitest';
import type { WeightRef } from '../../src/document/edges.ts';
import { createFrames, type Frames as FrameLoop } from '../../src/store/frames.ts';
import { toRunConfig } from '../../src/store/runConfig.ts';
import { createTrainingClient } from '../../src/worker/client.ts';
import type { ClientListeners, TrainingClient } from '../../src/worker/trainingClient.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { createLocalWorker } from '../helpers/localWorker.ts';
import { createSettledStore, createTestStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

const WEIGHT: WeightRef = { kind: 'weight', layer: 1, from: 0, to: 0 };

const SILENT: ClientListeners = {
  onConfigured: () => undefined,
  onPaused: () => undefined,
  onFinished: () => undefined,
  onDiverged: () => undefined,
  onFailed: () => undefined,
  onRestarted: () => undefined,
  onCheckpoint: () => undefined,
};

function painted({ store }: TestStore): Frame[] {
  const frames: Frame[] = [];
  store.frames.subscribe((frame) => frames.push(frame));
  return frames;
}

async function playFor({ actions, clock, nextFrame }: TestStore, frames: number, frameMs: number) {
  actions.setSpeed(null);
  actions.togglePlay();
  for (let count = 0; count < frames; count++) {
    clock.nowMs += frameMs;
    await nextFrame();
  }
}

/** Frames that nobody paints, at a time that stands still. */
function framesAlone(isPlaying: () => boolean): { client: TrainingClient; frames: FrameLoop } {
  const client = createTrainingClient(createLocalWorker, SILENT);
  onTestFinished(() => client.dispose());
  client.configure(toRunConfig(smallDocument()), 'fresh');
  const frames = createFrames({
    client,
    wish: () => ({
      sample: { kind: 'row', row: 0 },
      mapSide: null,
      gradients: false,
      probe: null,
      predictions: null,
      histograms: null,
      update: false,
      curveAfter: -1,
    }),
    isPlaying,
    isDragging: () => false,
    isScrubbing: () => false,
    isSlow: () => false,
    isKept: () => false,
    isFailing: () => false,
    beforeRequest: () => undefined,
    onFrame: () => undefined,
    now: () => 0,
    onAnimationFrame: () => undefined,
  });
  return { client, frames };
}

describe('Frames', () => {
  it('are asked for one at a time, however much changes', async () => {
    const { actions, sent, settled } = createTestStore();
    for (let row = 0; row < 10; row++) actions.selectRow(row);
    expect(sent('requestFrame')).toHaveLength(1);
    await settled();
    expect(sent('requestFrame')).toHaveLength(2);
    expect(sent('requestFrame').at(-1)?.wish.sample).toEqual({ kind: 'row', row: 9 });
  });

  it('come once for a step by hand: the one asked for with it is made at rest', async () => {
    const test = await createSettledStore();
    test.actions.setStepSize('neuron');
    // The first step brings another sample to look at.
    test.actions.stepForward();
    await test.settled();
    const asked = test.sent('requestFrame').length;
    test.actions.stepForward();
    await test.settled();
    expect(test.sent('requestFrame')).toHaveLength(asked + 1);
    expect(test.frame().walk.index).toBe(2);
    expect(test.frame().figures).not.toBeNull();
  });

  it('come once more at rest where something else is wished for by then', async () => {
    const test = await createSettledStore();
    test.actions.setStepSize('neuron');
    await test.settled();
    const asked = test.sent('requestFrame').length;
    test.actions.stepForward();
    // Written where nobody asks for a frame.
    test.store.state.setState(({ ui }) => ({
      ui: { ...ui, sample: { kind: 'row', row: 3 }, followsWalk: false },
    }));
    await test.settled();
    expect(test.sent('requestFrame')).toHaveLength(asked + 2);
  });

  it('that were overtaken by a change are not shown, but asked for again', async () => {
    const test = await createSettledStore();
    const shown = painted(test);
    const askedBefore = test.sent('requestFrame').length;
    test.actions.setParameter(WEIGHT, 1);
    test.actions.setParameter(WEIGHT, 2);
    await test.settled();
    expect(shown.map(({ parameters }) => parameters[0])).toEqual([2]);
    expect(test.sent('requestFrame').length - askedBefore).toBe(2);
  });

  it('are asked for again too where nobody else asks for the change to be shown', async () => {
    const { client, frames } = framesAlone(() => false);
    frames.refresh();
    client.setParameters([{ index: 0, value: 2 }]);
    await client.requestCheckpoint();
    await client.requestCheckpoint();
    expect(frames.latest()?.parameters[0]).toBe(2);
  });

  it('come once more at rest where the one on its way was asked for in a hurry, without figures', async () => {
    let isPlaying = true;
    const { client, frames } = framesAlone(() => isPlaying);
    frames.refresh();
    await client.requestCheckpoint();
    frames.refresh();
    isPlaying = false;
    frames.rest();
    await client.requestCheckpoint();
    await client.requestCheckpoint();
    expect(frames.latest()?.figures).not.toBeNull();
  });

  it('are painted on the animation frame after they arrive, until the painter leaves', async () => {
    const test = await createSettledStore();
    const shown: Frame[] = [];
    const leave = test.store.frames.subscribe((frame) => shown.push(frame));
    test.actions.setParameter(WEIGHT, 2);
    await test.settled();
    expect(shown).toEqual([test.frame()]);
    leave();
    test.actions.setParameter(WEIGHT, 3);
    await test.settled();
    expect(shown).toHaveLength(1);
  });

  it('are not asked for at rest', async () => {
    const { nextFrame, sent } = await createSettledStore();
    const asked = sent('requestFrame').length;
    for (let count = 0; count < 10; count++) await nextFrame();
    expect(sent('requestFrame')).toHaveLength(asked);
  });

  it('keep coming while playing, and stop after a pause with the last state', async () => {
    const test = await createSettledStore();
    const shown = painted(test);
    await playFor(test, 10, 16);
    expect(shown.length).toBeGreaterThan(3);
    test.actions.pause();
    await test.settled();
    expect(test.frame().step).toBe((await test.checkpoint()).state.step);
    expect(test.frame().figures).not.toBeNull();
  });

  it('carry figures every 150 ms at most while playing', async () => {
    const test = await createSettledStore();
    const before = test.sent('requestFrame').length;
    await playFor(test, 60, 10);
    const asked = test.sent('requestFrame').slice(before);
    const withFigures = asked.filter(({ wish }) => wish.figures);
    expect(asked.length).toBeGreaterThan(20);
    // 600 ms: at 150, 300, 450 and 600 ms, and the one asked for when Play was pressed.
    expect(withFigures.length).toBeGreaterThanOrEqual(3);
    expect(withFigures.length).toBeLessThanOrEqual(5);
  });

  it('all carry figures while a weight is dragged', async () => {
    const test = await createSettledStore();
    test.actions.beginDrag(WEIGHT);
    const before = test.sent('requestFrame').length;
    for (const value of [1, 2, 3]) {
      test.actions.dragTo(value);
      await test.settled();
    }
    const asked = test.sent('requestFrame').slice(before);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.every(({ wish }) => wish.figures)).toBe(true);
  });

  it('carry the responses of neurons only where they are looked at', async () => {
    const test = await createSettledStore();
    expect(test.frame().maps?.side).toBe(29);
    test.actions.chooseView('sample');
    await test.settled();
    expect(test.frame().maps).toBeNull();
  });

  it('do not use the buffers of the frame from before a drag again', async () => {
    const test = await createSettledStore();
    test.actions.beginDrag(WEIGHT);
    for (const value of [1, 2, 3]) {
      test.actions.dragTo(value);
      await test.settled();
    }
    expect(test.state().ui.gesture?.before.surface?.values).toHaveLength(101 ** 2);
  });
});
