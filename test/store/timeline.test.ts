import { describe, expect, it } from 'vitest';
import type { WeightRef } from '../../src/document/edges.ts';
import { setOptimizerName } from '../../src/document/training.ts';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

const WEIGHT: WeightRef = { kind: 'weight', layer: 1, from: 0, to: 0 };

async function trainEpochs(test: TestStore, count: number): Promise<void> {
  for (let epoch = 0; epoch < count; epoch++) {
    test.actions.stepForward();
    await test.settled();
  }
}

/** A run of six epochs. */
async function openTrained(): Promise<TestStore> {
  const test = await createSettledStore(setOptimizerName(smallDocument(), 'adam'));
  await trainEpochs(test, 6);
  return test;
}

async function scrubTo(test: TestStore, epoch: number): Promise<void> {
  test.actions.scrubTo(epoch);
  await test.settled();
}

/** All that returning to a run brings back. */
async function wholeState({ state, curve, checkpoint }: TestStore) {
  const { document, run } = state();
  return { document, curve: curve(), edits: run.curve.edits, checkpoint: await checkpoint() };
}

const epochsOf = ({ curve }: TestStore): number[] => curve().map(({ epoch }) => epoch);

describe('Looking at an earlier epoch', () => {
  it('shows its frame and keeps the curve, and is no entry of undo', async () => {
    const test = await openTrained();
    const undo = test.state().history.undo;
    await scrubTo(test, 2);
    expect(test.frame().epoch).toBe(2);
    expect(test.state().run.behind).toMatchObject({ epoch: 6 });
    expect(epochsOf(test)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(test.state().run.frame?.figures?.train.loss).toBe(test.curve()[2]?.trainLoss);
    expect(test.state().history.undo).toEqual(undo);
  });

  it('and coming back to the end leaves nothing behind', async () => {
    const test = await openTrained();
    const before = await wholeState(test);
    await scrubTo(test, 2);
    await scrubTo(test, 99);
    expect(test.state().run.behind).toBeNull();
    expect(await wholeState(test)).toEqual(before);
  });

  it('comes back to the middle of an epoch, where the run ended', async () => {
    const test = await openTrained();
    test.actions.setStepSize('batch');
    await trainEpochs(test, 1);
    const before = await wholeState(test);
    await scrubTo(test, 1);
    await scrubTo(test, 6);
    expect(await wholeState(test)).toEqual(before);
  });

  it('comes back to the step inside a batch at which the run stood', async () => {
    const test = await openTrained();
    test.actions.setStepSize('neuron');
    await trainEpochs(test, 3);
    const before = await wholeState(test);
    await scrubTo(test, 2);
    await scrubTo(test, 99);
    expect(test.frame().walk.index).toBe(3);
    expect(await wholeState(test)).toEqual(before);
    await scrubTo(test, 4);
    expect(test.frame().epoch).toBe(4);
  });

  it('by keys counts from the epoch asked for last', async () => {
    const test = await openTrained();
    for (const epochs of [-1, -1, -1]) test.actions.scrubBy(epochs);
    await test.settled();
    expect(test.frame().epoch).toBe(3);
    test.actions.scrubBy(-Infinity);
    await test.settled();
    expect(test.frame().epoch).toBe(0);
    test.actions.scrubBy(Infinity);
    await test.settled();
    expect(test.frame().epoch).toBe(6);
  });

  it('sends only the newest epoch of those asked for between two frames', async () => {
    const test = await openTrained();
    for (const epoch of [5, 4, 3, 2, 1]) test.actions.scrubTo(epoch);
    await test.settled();
    expect(test.sent('scrub').length).toBeLessThanOrEqual(2);
    expect(test.frame().epoch).toBe(1);
  });

  it('while training plays brings it to rest at the end it had come to', async () => {
    const test = await openTrained();
    test.actions.setSpeed(null);
    test.actions.togglePlay();
    for (let frame = 0; frame < 4; frame++) await test.nextFrame();
    await scrubTo(test, 3);
    const { behind, playing } = test.state().run;
    expect(playing).toBe(false);
    expect(behind!.epoch).toBeGreaterThan(6);
    expect(epochsOf(test).at(-1)).toBe(behind!.epoch);
  });

  it('before an undo does not get in its way', async () => {
    const test = await openTrained();
    const before = await wholeState(test);
    test.actions.setParameter(WEIGHT, 2);
    await test.settled();
    const after = await wholeState(test);
    await scrubTo(test, 2);
    test.actions.undo();
    await test.settled();
    expect(await wholeState(test)).toEqual(before);
    test.actions.redo();
    await test.settled();
    expect(await wholeState(test)).toEqual(after);
  });
});

describe('A past that is thinned out', () => {
  /** Some 45 states of 4-600-200-3 with Adam fill the memory. */
  async function openThinned(): Promise<TestStore> {
    const test = await createSettledStore();
    await test.actions.openTable('iris');
    test.actions.addLayer(0);
    test.actions.setUnitCount(0, 600);
    test.actions.setUnitCount(1, 200);
    await test.settled();
    await trainEpochs(test, 50);
    return test;
  }

  /** Frames come and go on the way. */
  async function comeTo(test: TestStore, epoch: number): Promise<void> {
    for (let frame = 0; test.frame().epoch !== epoch; frame++) {
      expect(frame).toBeLessThan(1000);
      await test.nextFrame();
    }
  }

  it('shows a pointer the state at hand where that is near enough, and a key the very epoch', async () => {
    const test = await openThinned();
    expect(test.frame().past.isThinned).toBe(true);
    const shown: number[] = [];
    for (let epoch = 1; epoch <= 20; epoch++) {
      test.actions.scrubTo(epoch, 20);
      await test.settled();
      shown.push(test.frame().epoch);
    }
    expect(shown.every((epoch, index) => epoch <= index + 1)).toBe(true);
    expect(new Set(shown).size).toBeLessThan(shown.length);
    expect(test.sent('scrub').every(({ exact }) => !exact)).toBe(true);
    const [last = 0] = shown.slice(-1);
    test.actions.scrubBy(1);
    await comeTo(test, last + 1);
    for (const epoch of [19, 18, 17]) {
      test.actions.scrubTo(epoch);
      await comeTo(test, epoch);
    }
  });
});

describe('Going on from an earlier epoch', () => {
  const WAYS: Record<string, (test: TestStore) => void> = {
    'a step': ({ actions }) => actions.stepForward(),
    'a typed weight': ({ actions }) => actions.setParameter(WEIGHT, 2),
    'another learning rate': ({ actions }) => actions.setLearningRate(0.5),
    'another shape': ({ actions }) => actions.setUnitCount(0, 7),
    'a dragged weight': ({ actions }) => {
      actions.beginDrag(WEIGHT);
      actions.dragTo(3);
      actions.endDrag();
    },
  };

  it.each(Object.keys(WAYS))(
    'by %s begins a branch; the old run can be returned to, bit for bit, in one entry of undo',
    async (way) => {
      const test = await openTrained();
      const old = await wholeState(test);
      const entries = test.state().history.undo.length;
      await scrubTo(test, 2);
      WAYS[way]!(test);
      await test.settled();
      const branched = await wholeState(test);
      expect(test.state().history.undo).toHaveLength(entries + 1);
      expect(test.state().run.branches).toMatchObject([{ fromEpoch: 2, epoch: 6 }]);
      expect(epochsOf(test).filter((epoch) => epoch <= 2)).toEqual([0, 1, 2]);
      expect(epochsOf(test).at(-1)).toBeLessThanOrEqual(3);

      test.actions.returnToBranch(test.state().run.branches[0]!.number);
      await test.settled();
      expect(await wholeState(test)).toEqual(old);
      expect(test.state().history.undo).toHaveLength(entries + 2);
      await scrubTo(test, 1);
      expect(test.frame().epoch).toBe(1);
      await scrubTo(test, 6);

      test.actions.undo();
      await test.settled();
      expect(await wholeState(test)).toEqual(branched);
      expect(test.state().run.branches).toMatchObject([{ fromEpoch: 2, epoch: 6 }]);
      test.actions.undo();
      await test.settled();
      expect(await wholeState(test)).toEqual(old);
      expect(test.state().run.branches).toEqual([]);
    },
  );

  it('trains the same bits as a run that had not gone further', async () => {
    const test = await openTrained();
    await scrubTo(test, 2);
    await trainEpochs(test, 2);
    const other = await createSettledStore(setOptimizerName(smallDocument(), 'adam'));
    await trainEpochs(other, 4);
    expect(await test.checkpoint()).toEqual(await other.checkpoint());
    expect(test.curve()).toEqual(other.curve());
  });

  it('has a curve of its own, however quickly the next step follows', async () => {
    const change = ({ actions }: TestStore) => {
      actions.setParameter(WEIGHT, 2);
      actions.stepForward();
      actions.stepForward();
    };
    const test = await openTrained();
    await scrubTo(test, 2);
    change(test);
    await test.settled();
    const other = await createSettledStore(setOptimizerName(smallDocument(), 'adam'));
    await trainEpochs(other, 2);
    change(other);
    await other.settled();
    expect(test.curve()).toEqual(other.curve());
    expect(test.curve()).toHaveLength(5);
  });

  it('is taken back when the drag that began it is', async () => {
    const test = await openTrained();
    await scrubTo(test, 2);
    test.actions.beginDrag(WEIGHT);
    test.actions.dragTo(3);
    await test.settled();
    test.actions.cancelDrag();
    for (let frame = 0; frame < 10; frame++) await test.nextFrame();
    await test.settled();
    expect(test.frame().epoch).toBe(2);
    expect(test.state().run).toMatchObject({ branches: [], behind: { epoch: 6 } });
  });

  it('keeps the newest six branches', async () => {
    const test = await openTrained();
    for (let branch = 0; branch < 8; branch++) {
      await scrubTo(test, 1);
      await trainEpochs(test, 2);
    }
    expect(test.state().run.branches.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('leaves no branches to a run that starts again', async () => {
    const test = await openTrained();
    await scrubTo(test, 2);
    await trainEpochs(test, 1);
    test.actions.startAgain();
    await test.settled();
    expect(test.state().run.branches).toEqual([]);
    test.actions.undo();
    await test.settled();
    expect(test.state().run.branches).toHaveLength(1);
  });
});

describe('What is saved while an earlier epoch is looked at', () => {
  it('is the end of the run', async () => {
    const test = await openTrained();
    await scrubTo(test, 2);
    expect((await test.actions.savedState()).run?.epoch).toBe(6);
  });
});

describe('Marks of edits', () => {
  it('say what was changed at their epochs; changes that go on with each other are one', async () => {
    const test = await openTrained();
    test.actions.moveParameter(WEIGHT, 1, 'keys');
    test.actions.moveParameter(WEIGHT, 2, 'keys');
    test.actions.setLearningRate(0.5);
    await trainEpochs(test, 1);
    test.actions.setRegularisation(0, 0.01);
    await test.settled();
    expect(test.state().run.curve.edits).toEqual([
      {
        epoch: 6,
        words: ['set the weight from x₁ to hidden 1, neuron 1 to 2', 'set the learning rate to 0.5'],
      },
      { epoch: 7, words: ['set the regularisation to L2 0.01'] },
    ]);
  });

  it('are not made by settings before the first step', async () => {
    const test = await createSettledStore();
    test.actions.setLearningRate(0.5);
    await test.settled();
    expect(test.state().run.curve.edits).toEqual([]);
  });
});
