import { describe, expect, it } from 'vitest';
import type { WeightRef } from '../../src/document/edges.ts';
import { curvePoints, cutCurve, emptyCurve, growCurve, markEdit } from '../../src/store/curve.ts';
import type { CurvePoint } from '../../src/worker/protocol.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

const WEIGHT: WeightRef = { kind: 'weight', layer: 1, from: 0, to: 0 };

function point(epoch: number, trainLoss = epoch): CurvePoint {
  return { epoch, trainLoss, validationLoss: null, trainAccuracy: null, validationAccuracy: null };
}

function epochsOf({ curve }: TestStore): number[] {
  return curve().map(({ epoch }) => epoch);
}

/** The loss in the text equals the last point of the curve. */
function expectCurveToEndAtTheLossShown({ curve, state }: TestStore): void {
  expect(curve().at(-1)?.trainLoss).toBe(state().run.frame?.figures?.train.loss);
}

describe('The loss curve', () => {
  it('has a point before the first step and one for each epoch', async () => {
    const test = await createSettledStore();
    expect(epochsOf(test)).toEqual([0]);
    test.actions.stepForward();
    test.actions.stepForward();
    await test.settled();
    expect(epochsOf(test)).toEqual([0, 1, 2]);
    expectCurveToEndAtTheLossShown(test);
  });

  it('gets no point from an edit, which is marked at its epoch instead', async () => {
    const test = await createSettledStore();
    test.actions.stepForward();
    await test.settled();
    const before = test.curve();
    test.actions.setParameter(WEIGHT, 2);
    test.actions.setParameter(WEIGHT, 3);
    await test.settled();
    expect(test.curve()).toEqual(before);
    const words = [2, 3].map((value) => `set the weight from x₁ to hidden 1, neuron 1 to ${value}`);
    expect(test.state().run.curve.edits).toEqual([{ epoch: 1, words }]);
    test.actions.stepForward();
    await test.settled();
    expect(epochsOf(test)).toEqual([0, 1, 2]);
  });

  it.each<[string, (test: TestStore) => void]>([
    ['a typed weight', ({ actions }) => actions.setParameter(WEIGHT, 2)],
    ['a removed connection', ({ actions }) => actions.toggleRemoved(WEIGHT)],
    ['another loss', ({ actions }) => actions.setLoss('huber')],
    ['another shape', ({ actions }) => actions.setUnitCount(0, 7)],
    ['more noise', ({ actions }) => actions.setNoise(1)],
    ['new weights', ({ actions }) => actions.newWeights()],
  ])('before the first step follows %s', async (_, change) => {
    const test = await createSettledStore();
    const [before] = test.curve();
    change(test);
    await test.settled();
    expect(epochsOf(test)).toEqual([0]);
    expect(test.curve()[0]).not.toEqual(before);
    expectCurveToEndAtTheLossShown(test);
  });

  it('before the first step follows a dragged weight', async () => {
    const test = await createSettledStore();
    test.actions.beginDrag(WEIGHT);
    test.actions.dragTo(2);
    await test.settled();
    expectCurveToEndAtTheLossShown(test);
    test.actions.cancelDrag();
    await test.settled();
    expectCurveToEndAtTheLossShown(test);
  });

  it('follows an edit that comes before the frame of an undo', async () => {
    const test = await createSettledStore();
    test.actions.stepForward();
    await test.settled();
    test.actions.undo();
    await test.actions.settled();
    test.actions.setParameter(WEIGHT, 2);
    await test.settled();
    expect(epochsOf(test)).toEqual([0]);
    expectCurveToEndAtTheLossShown(test);
  });

  it('is kept when an edit comes before the frame of a redo', async () => {
    const test = await createSettledStore();
    test.actions.stepForward();
    test.actions.stepForward();
    await test.settled();
    test.actions.undo();
    await test.settled();
    test.actions.redo();
    await test.actions.settled();
    test.actions.setParameter(WEIGHT, 2);
    await test.settled();
    expect(epochsOf(test)).toEqual([0, 1, 2]);
  });

  it('begins anew when the run starts again', async () => {
    const test = await createSettledStore();
    const first = test.curve();
    test.actions.stepForward();
    test.actions.setParameter(WEIGHT, 2);
    await test.settled();
    test.actions.startAgain();
    await test.settled();
    expect(test.curve()).toEqual(first);
    expect(test.state().run.curve.edits).toEqual([]);
  });
});

describe('A curve', () => {
  const start = growCurve(emptyCurve(), { step: 0, curve: [point(0)] });

  it('stays as it was when others are grown from it', () => {
    const short = growCurve(start, { step: 5, curve: [point(1)] });
    const long = growCurve(short, { step: 10, curve: [point(2)] });
    const other = growCurve(short, { step: 10, curve: [point(2, 7)] });
    const renewed = growCurve(start, { step: 0, curve: [point(0, 7)] });
    expect(curvePoints(start)).toEqual([point(0)]);
    expect(curvePoints(short)).toEqual([point(0), point(1)]);
    expect(curvePoints(long)).toEqual([point(0), point(1), point(2)]);
    expect(curvePoints(other)).toEqual([point(0), point(1), point(2, 7)]);
    expect(curvePoints(renewed)).toEqual([point(0, 7)]);
  });

  it('that is cut keeps no mark of later epochs, where a long run has no points', () => {
    const long = growCurve(emptyCurve(), { step: 9, curve: [point(1000), point(1002)] });
    const cut = cutCurve(markEdit(markEdit(long, 1001, 'first'), 1003, 'second'), 1002);
    expect(cut.edits).toEqual([{ epoch: 1001, words: ['first'] }]);
    expect(curvePoints(cut).map(({ epoch }) => epoch)).toEqual([1000, 1002]);
  });

  it('does not take a point twice', () => {
    const grown = growCurve(start, { step: 5, curve: [point(0, 7), point(1)] });
    expect(curvePoints(grown)).toEqual([point(0), point(1)]);
  });
});
