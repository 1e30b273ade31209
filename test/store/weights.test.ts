import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { WeightRef } from '../../src/document/edges.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

/** From hidden neuron 1 to the output: parameter 6 of Transactions, 2 at first. */
const WEIGHT: WeightRef = { kind: 'weight', layer: 2, from: 0, to: 0 };
/** From hidden neuron 2: parameter 7, −1 at first. */
const OTHER: WeightRef = { kind: 'weight', layer: 2, from: 1, to: 0 };

const openTransactions = () => createSettledStore(createDocument('transactions'));

function weightsOf({ frame }: TestStore): number[] {
  return [...frame().parameters];
}

describe('Start again', () => {
  it('returns to the very weights of the beginning, at step 0', async () => {
    const test = await openTransactions();
    test.actions.stepForward();
    test.actions.setParameter(WEIGHT, 9);
    test.actions.stepForward();
    await test.settled();
    expect(test.frame().step).toBe(16);
    test.actions.startAgain();
    await test.settled();
    expect(weightsOf(test)).toEqual([1, -1, 1, 1, 0, 0, 2, -1, 0]);
    expect(test.frame()).toMatchObject({ step: 0, epoch: 0 });
  });

  it('keeps what was edited before the first step', async () => {
    const test = await openTransactions();
    test.actions.setParameter(WEIGHT, 3);
    test.actions.stepForward();
    await test.settled();
    test.actions.startAgain();
    await test.settled();
    expect(weightsOf(test)).toEqual([1, -1, 1, 1, 0, 0, 3, -1, 0]);
  });

  it('leaves removed connections out', async () => {
    const test = await openTransactions();
    test.actions.stepForward();
    test.actions.toggleRemoved(OTHER);
    await test.settled();
    test.actions.startAgain();
    await test.settled();
    expect(weightsOf(test)).toEqual([1, -1, 1, 1, 0, 0, 2, 0, 0]);
  });

  it('empties the optimiser’s memory', async () => {
    const test = await openTransactions();
    test.actions.setOptimizer('adam');
    test.actions.stepForward();
    await test.settled();
    expect((await test.checkpoint()).state.slots.some((slot) => slot !== 0)).toBe(true);
    test.actions.startAgain();
    expect((await test.checkpoint()).state.slots.every((slot) => slot === 0)).toBe(true);
  });

  it('brings a playing run to rest', async () => {
    const { actions, state, nextFrame, settled, frame } = await createSettledStore();
    actions.setSpeed(null);
    actions.togglePlay();
    for (let count = 0; count < 3; count++) await nextFrame();
    actions.startAgain();
    await settled();
    expect(state().run.playing).toBe(false);
    expect(frame().step).toBe(0);
  });
});

describe('New weights', () => {
  it('draws others, and undo returns to the old ones', async () => {
    const test = await createSettledStore();
    const before = weightsOf(test);
    test.actions.newWeights();
    await test.settled();
    const drawn = weightsOf(test);
    expect(drawn).not.toEqual(before);
    test.actions.undo();
    await test.settled();
    expect(weightsOf(test)).toEqual(before);
    test.actions.newWeights();
    await test.settled();
    expect(weightsOf(test)).toEqual(drawn);
  });

  it('replaces the given weights of Transactions', async () => {
    const test = await openTransactions();
    test.actions.newWeights();
    await test.settled();
    expect(weightsOf(test)).not.toEqual([1, -1, 1, 1, 0, 0, 2, -1, 0]);
    expect(test.state().document.initialWeights).toMatchObject({ source: 'seed', seed: 2 });
  });

  it('leaves removed connections out', async () => {
    const test = await openTransactions();
    test.actions.toggleRemoved(OTHER);
    test.actions.newWeights();
    await test.settled();
    expect(weightsOf(test)[7]).toBe(0);
  });

  it('of the same seed and initialiser are the same', async () => {
    const test = await createSettledStore();
    const before = weightsOf(test);
    test.actions.setInitializer('he_normal');
    await test.settled();
    expect(weightsOf(test)).not.toEqual(before);
    test.actions.setInitializer('glorot_uniform');
    test.actions.setWeightsSeed(1);
    await test.settled();
    expect(weightsOf(test)).toEqual(before);
  });
});
