import { describe, expect, it, onTestFinished } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { createComparison, type Comparison, type SideName } from '../../src/store/comparison.ts';
import { curvePoints } from '../../src/store/curve.ts';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

/** More than any test needs. */
const FRAMES_LIMIT = 400;

/** Lets frames be painted until the promise is settled. */
async function painted<Value>({ nextFrame }: TestStore, promise: Promise<Value>): Promise<Value> {
  const waiting = { isOver: false };
  const over = promise.finally(() => (waiting.isOver = true));
  while (!waiting.isOver) await nextFrame();
  return over;
}

async function compare(test: TestStore): Promise<Comparison> {
  const comparison = await painted(test, createComparison(test.store));
  onTestFinished(() => comparison.dispose());
  return comparison;
}

const stateOf = async (comparison: Comparison, side: SideName) =>
  (await comparison.sides[side].actions.presentState()).checkpoint.state;

const epochsOf = ({ sides }: Comparison) =>
  Object.values(sides).map(({ frames }) => frames.latest()?.epoch ?? 0);

/** Lets them play until both are at this epoch. */
async function playTo(test: TestStore, comparison: Comparison, epoch: number): Promise<void> {
  for (let frame = 0; frame < FRAMES_LIMIT && Math.min(...epochsOf(comparison)) < epoch; frame++)
    await test.nextFrame();
  expect(Math.min(...epochsOf(comparison))).toBeGreaterThanOrEqual(epoch);
}

async function stepTimes(test: TestStore, comparison: Comparison, epochs: number): Promise<void> {
  for (let epoch = 0; epoch < epochs; epoch++) await painted(test, comparison.step());
}

describe('A and B', () => {
  it('begin with the initial weights of the present run, hand edits at step 0 included', async () => {
    const test = await createSettledStore();
    test.actions.setParameter({ kind: 'weight', layer: 1, from: 0, to: 0 }, 0.75);
    await test.settled();
    const initial = (await test.checkpoint()).state.parameters;
    test.actions.stepForward();
    await test.settled();
    const comparison = await compare(test);
    for (const side of ['A', 'B'] as const) {
      const { step, parameters } = await stateOf(comparison, side);
      expect(step).toBe(0);
      expect(parameters).toEqual(initial);
    }
  });

  it('train alike while nothing differs, and each as the page itself would', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    await stepTimes(test, comparison, 3);
    const a = await stateOf(comparison, 'A');
    expect(a.epoch).toBe(3);
    expect(await stateOf(comparison, 'B')).toEqual(a);
    for (let epoch = 0; epoch < 3; epoch++) {
      test.actions.stepForward();
      await test.settled();
    }
    expect((await test.checkpoint()).state).toEqual(a);
  });

  it('keep the weights of units that both have, where their shapes differ', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    comparison.sides.B.actions.setUnitCount(0, 6);
    const [a, b] = [await stateOf(comparison, 'A'), await stateOf(comparison, 'B')];
    // Rows are inputs: the first four of six units are those of the four.
    expect(b.parameters.slice(0, 4)).toEqual(a.parameters.slice(0, 4));
    expect(b.parameters.slice(6, 10)).toEqual(a.parameters.slice(4, 8));
  });

  it('stay at the same epoch while they play, whatever each epoch costs', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    comparison.sides.B.actions.setBatchSize(1);
    comparison.togglePlay();
    for (let frame = 0; frame < 60; frame++) {
      await test.nextFrame();
      const epochs = epochsOf(comparison);
      expect(Math.abs(epochs[0]! - epochs[1]!)).toBeLessThanOrEqual(1);
    }
    comparison.togglePlay();
    const epochs = Object.values(comparison.sides).map(({ state }) => state.getState().run.curve.length);
    expect(Math.min(...epochs)).toBeGreaterThan(3);
  });

  it('play on after Start again, which may come in the middle of an epoch', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    comparison.togglePlay();
    await playTo(test, comparison, 3);
    comparison.startAgain();
    expect(comparison.state.getState().playing).toBe(false);
    comparison.togglePlay();
    for (let frame = 0; frame < 4; frame++) await test.nextFrame();
    await playTo(test, comparison, 2);
    expect(epochsOf(comparison).every((epoch) => epoch < 4)).toBe(true);
  });

  it('step from the beginning right after Start again', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    await stepTimes(test, comparison, 3);
    comparison.startAgain();
    expect(await painted(test, comparison.step())).toBe(true);
    expect(epochsOf(comparison)).toEqual([1, 1]);
  });

  it('go on when the worker of one of them dies in the middle of a step', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    await stepTimes(test, comparison, 2);
    const step = comparison.step();
    test.crashFork(1);
    expect(await painted(test, step)).toBe(false);
    comparison.togglePlay();
    await playTo(test, comparison, 5);
    comparison.togglePlay();
  });

  it('leave nobody waiting when they are closed in the middle of an epoch', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    const step = comparison.step();
    comparison.dispose();
    expect(await step).toBe(false);
  });

  it('end by one of them taking the place of the present run, as one entry of undo', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    comparison.sides.B.actions.setOptimizer('adam');
    await stepTimes(test, comparison, 2);
    const b = await comparison.sides.B.actions.presentState();
    const before = await test.checkpoint();
    const entries = test.state().history.undo.length;
    expect(await painted(test, comparison.keep('B'))).toBeNull();
    await test.settled();
    expect(test.state().history.undo).toHaveLength(entries + 1);
    expect(test.state().document.training.optimizer.name).toBe('adam');
    expect((await test.checkpoint()).state).toEqual(b.checkpoint.state);
    expect(test.curve()).toEqual(curvePoints(b.curve));
    test.actions.undo();
    await test.settled();
    expect(await test.checkpoint()).toEqual(before);
  });

  it('say so where the one to be kept has lost its worker, and leave the present run as it is', async () => {
    const test = await createSettledStore();
    const comparison = await compare(test);
    const before = test.state();
    const kept = comparison.keep('B');
    test.crashFork(1);
    expect(await kept).toBe('B could not be kept: its training worker stopped. Try again.');
    expect(test.state().document).toBe(before.document);
    expect(test.state().history).toEqual(before.history);
  });

  it('stop where one of them diverges', async () => {
    const test = await createSettledStore(createDocument('plane'));
    const comparison = await compare(test);
    comparison.sides.B.actions.setActivation(0, 'relu');
    comparison.sides.B.actions.setActivation(1, 'relu');
    comparison.sides.B.actions.setLearningRate(100);
    comparison.togglePlay();
    for (let frame = 0; frame < 400 && comparison.state.getState().playing; frame++) await test.nextFrame();
    expect(comparison.state.getState().playing).toBe(false);
    expect(comparison.sides.B.state.getState().run.diverged).not.toBeNull();
  });

  it('have the rows of a table', async () => {
    const test = await createSettledStore(smallDocument());
    await test.actions.openTable('iris');
    await test.settled();
    const comparison = await compare(test);
    await stepTimes(test, comparison, 1);
    expect(comparison.sides.A.state.getState().run.dataset?.count).toBe(150);
    expect((await stateOf(comparison, 'B')).epoch).toBe(1);
  });
});
