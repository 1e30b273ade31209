import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { WeightRef } from '../../src/document/edges.ts';
import { createSettledStore } from '../helpers/testStore.ts';

/** From hidden neuron 1 to the output: parameter 6 of Transactions, 2 at first. */
const WEIGHT: WeightRef = { kind: 'weight', layer: 2, from: 0, to: 0 };
const INDEX = 6;

const openTransactions = () => createSettledStore(createDocument('transactions'));

describe('Dragging a weight', () => {
  it('is one entry of undo, however many moves it has', async () => {
    const { actions, state, settled } = await openTransactions();
    actions.beginDrag(WEIGHT);
    for (const value of [2.1, 2.4, 2.8]) {
      actions.dragTo(value);
      await settled();
    }
    actions.endDrag();
    await settled();
    expect(state().history.undo).toEqual(['set the weight from hidden 1, neuron 1 to output 1 to 2.8']);
  });

  it('sends the worker only the newest value', async () => {
    const { actions, sent, settled, frame } = await openTransactions();
    actions.beginDrag(WEIGHT);
    actions.dragTo(2.1);
    actions.dragTo(2.2);
    actions.dragTo(2.3);
    actions.dragTo(2.4);
    await settled();
    const values = sent('setParameters').map(({ changes }) => changes[0]?.value);
    expect(values).toEqual([Math.fround(2.1), Math.fround(2.4)]);
    expect(frame().parameters[INDEX]).toBe(Math.fround(2.4));
  });

  it('shows prediction and sample loss of the new weight', async () => {
    const { actions, settled, frame } = await openTransactions();
    actions.beginDrag(WEIGHT);
    actions.dragTo(2.8);
    await settled();
    // ½ (13 − (2.8 · 5 − 1 · 1))² = 0
    expect(frame().sample.prediction[0]).toBeCloseTo(2.8 * 5 - 1, 5);
    expect(frame().sample.loss).toBeCloseTo(0, 5);
  });

  it('that is let go where it began is no entry', async () => {
    const { actions, state, settled } = await openTransactions();
    actions.beginDrag(WEIGHT);
    actions.dragTo(3);
    actions.dragTo(2);
    actions.endDrag();
    await settled();
    expect(state().history.undo).toEqual([]);
    expect(state().ui.gesture).toBeNull();
  });

  it('holds training until it ends, and training goes on', async () => {
    const { actions, nextFrame, state, frame } = await createSettledStore();
    actions.setSpeed(null);
    actions.togglePlay();
    await nextFrame();
    actions.beginDrag(WEIGHT);
    await nextFrame();
    await nextFrame();
    const { step } = frame();
    for (let count = 0; count < 20; count++) await nextFrame();
    expect(frame().step).toBe(step);
    actions.endDrag();
    for (let count = 0; count < 20; count++) await nextFrame();
    expect(frame().step).toBeGreaterThan(step);
    expect(state().run.playing).toBe(true);
  });
});

describe('Esc while dragging', () => {
  it('puts the weight back bit for bit and leaves no entry', async () => {
    const { actions, state, checkpoint, settled } = await createSettledStore();
    actions.stepForward();
    await settled();
    const before = await checkpoint();
    const words = state().history.undo;
    actions.beginDrag(WEIGHT);
    actions.dragTo(0.123);
    await settled();
    actions.cancelDrag();
    await settled();
    expect(await checkpoint()).toEqual(before);
    expect(state().history.undo).toEqual(words);
  });

  it('keeps what can be redone', async () => {
    const { actions, state, settled } = await openTransactions();
    actions.setParameter(WEIGHT, 3);
    actions.undo();
    await settled();
    actions.beginDrag(WEIGHT);
    actions.dragTo(5);
    await settled();
    actions.cancelDrag();
    await settled();
    expect(state().history.redo).toHaveLength(1);
  });

  it('puts back the weight that training had reached, not the one last shown', async () => {
    const { actions, checkpoint, nextFrame, settled } = await createSettledStore();
    actions.setSpeed(null);
    actions.togglePlay();
    for (let count = 0; count < 5; count++) await nextFrame();
    actions.beginDrag(WEIGHT);
    const held = await checkpoint();
    actions.dragTo(0.5);
    await nextFrame();
    await nextFrame();
    actions.pause();
    actions.cancelDrag();
    await settled();
    expect((await checkpoint()).state).toEqual(held.state);
  });
});
