import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { BiasRef, WeightRef } from '../../src/document/edges.ts';
import { createSettledStore } from '../helpers/testStore.ts';

/** From hidden neuron 1 to the output: parameter 6 of Transactions, 2 at first. */
const WEIGHT: WeightRef = { kind: 'weight', layer: 2, from: 0, to: 0 };
const INDEX = 6;
const OUTPUT_BIAS: BiasRef = { kind: 'bias', layer: 2, unit: 0 };

const openTransactions = () => createSettledStore(createDocument('transactions'));

describe('Setting a weight', () => {
  it('rounds to single precision and is one entry of undo', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.setParameter(WEIGHT, 1 / 3);
    await settled();
    expect(frame().parameters[INDEX]).toBe(Math.fround(1 / 3));
    expect(state().history.undo).toEqual([
      'set the weight from hidden 1, neuron 1 to output 1 to 0.33333334',
    ]);
  });

  it('adds up when keys are pressed faster than frames arrive', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    for (let press = 0; press < 5; press++)
      actions.moveParameter(WEIGHT, actions.parameterValue(WEIGHT) + 1, `keys ${INDEX}`);
    await settled();
    expect(frame().parameters[INDEX]).toBe(2 + 5);
    expect(state().history.undo).toHaveLength(1);
    actions.undo();
    await settled();
    expect(frame().parameters[INDEX]).toBe(2);
  });

  it('by keys again after an undo is a new entry', async () => {
    const { actions, frame, settled } = await openTransactions();
    actions.moveParameter(WEIGHT, 3, `keys ${INDEX}`);
    actions.setParameter(OUTPUT_BIAS, 1);
    actions.undo();
    await settled();
    actions.moveParameter(WEIGHT, 4, `keys ${INDEX}`);
    actions.undo();
    await settled();
    expect(frame().parameters[INDEX]).toBe(3);
  });

  it('goes to 1000 at most, and says so', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.setParameter(WEIGHT, 5000);
    await settled();
    expect(frame().parameters[INDEX]).toBe(1000);
    expect(state().ui.notice).toMatchObject({ kind: 'note', text: 'A weight can be 1000 at most.' });
    actions.setParameter(OUTPUT_BIAS, -1e9);
    await settled();
    expect(frame().parameters[INDEX + 2]).toBe(-1000);
    expect(state().ui.notice?.text).toBe('A bias can be -1000 at least.');
  });

  it('in many places at once, as a paste does, is one entry', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.setParameters('paste weights', [
      { ref: WEIGHT, value: 4 },
      { ref: OUTPUT_BIAS, value: -2 },
    ]);
    await settled();
    expect([...frame().parameters].slice(INDEX)).toEqual([4, -1, -2]);
    expect(state().history.undo).toEqual(['paste weights']);
  });

  it('is read out once a second at most', async () => {
    const { actions, state, clock } = await openTransactions();
    actions.announceChange('first');
    clock.nowMs = 999;
    actions.announceChange('second');
    expect(state().ui.announcement).toBe('first');
    clock.nowMs = 1000;
    actions.announceChange('third');
    expect(state().ui.announcement).toBe('third');
  });
});

describe('A locked weight', () => {
  it('is left alone by training, while the others move', async () => {
    const { actions, frame, settled } = await openTransactions();
    actions.toggleLock(WEIGHT);
    actions.setParameter(OUTPUT_BIAS, 1);
    actions.stepForward();
    await settled();
    expect(frame().step).toBe(8);
    expect(frame().parameters[INDEX]).toBe(2);
    expect(frame().parameters[INDEX + 2]).not.toBe(1);
  });

  it('can still be set by hand', async () => {
    const { actions, frame, settled } = await openTransactions();
    actions.toggleLock(WEIGHT);
    actions.setParameter(WEIGHT, 7);
    await settled();
    expect(frame().parameters[INDEX]).toBe(7);
  });

  it('trains again once it is unlocked', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.toggleLock(WEIGHT);
    actions.toggleLock(WEIGHT);
    actions.setParameter(OUTPUT_BIAS, 1);
    actions.stepForward();
    await settled();
    expect(frame().parameters[INDEX]).not.toBe(2);
    expect(state().history.undo.slice(0, 2)).toEqual([
      'lock the weight from hidden 1, neuron 1 to output 1',
      'unlock the weight from hidden 1, neuron 1 to output 1',
    ]);
  });
});

describe('A removed connection', () => {
  it('has weight 0, and training leaves it there', async () => {
    const { actions, frame, settled } = await openTransactions();
    actions.toggleRemoved(WEIGHT);
    actions.stepForward();
    await settled();
    expect(frame().step).toBe(8);
    expect(frame().parameters[INDEX]).toBe(0);
  });

  it('gets its old weight back when it is restored', async () => {
    const { actions, frame, settled } = await openTransactions();
    actions.setParameter(WEIGHT, 1 / 3);
    await settled();
    actions.toggleRemoved(WEIGHT);
    actions.stepForward();
    await settled();
    actions.toggleRemoved(WEIGHT);
    await settled();
    expect(frame().parameters[INDEX]).toBe(Math.fround(1 / 3));
  });

  it('cannot be set or locked until it is restored, and the page says so', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.toggleRemoved(WEIGHT);
    const entries = state().history.undo;
    actions.setParameter(WEIGHT, 3);
    await settled();
    expect(frame().parameters[INDEX]).toBe(0);
    expect(state().ui.notice?.text).toBe('That connection is removed. Restore it first.');
    actions.toggleLock(WEIGHT);
    expect(state().document.locked).toEqual([]);
    expect(state().history.undo).toEqual(entries);
  });
});
