import { describe, expect, it } from 'vitest';
import { curvePoints } from '../../src/store/curve.ts';
import { finalPoint, MOST_RUNS } from '../../src/store/pinnedRuns.ts';
import { differingSettings } from '../../src/store/runSettings.ts';
import { createDocument } from '../../src/document/defaults.ts';
import { setLearningRate, setOptimizerName } from '../../src/document/training.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

async function train({ actions, settled }: TestStore, epochs: number): Promise<void> {
  for (let epoch = 0; epoch < epochs; epoch++) {
    actions.stepForward();
    await settled();
  }
}

describe('A pinned run', () => {
  it('keeps what it came to, while the present run goes on', async () => {
    const test = await createSettledStore();
    await train(test, 3);
    await test.actions.pinRun();
    const at3 = test.curve();
    await train(test, 2);
    const [run] = test.state().runs;
    expect(run?.name).toBe('Run 1');
    expect(curvePoints(run!.standing.curve)).toEqual(at3);
    expect(finalPoint(run!)).toEqual(at3.at(-1));
    expect(test.curve()).toHaveLength(6);
  });

  it('is opened again to the last bit, as one entry of undo', async () => {
    const test = await createSettledStore();
    await train(test, 2);
    const pinned = {
      document: test.state().document,
      checkpoint: await test.checkpoint(),
      curve: test.curve(),
    };
    await test.actions.pinRun();
    test.actions.addLayer(1);
    test.actions.setOptimizer('adam');
    await train(test, 3);
    const later = {
      document: test.state().document,
      checkpoint: await test.checkpoint(),
      curve: test.curve(),
    };
    await test.actions.openRun(test.state().runs[0]!);
    await test.settled();
    const now = async () => ({
      document: test.state().document,
      checkpoint: await test.checkpoint(),
      curve: test.curve(),
    });
    expect(await now()).toEqual(pinned);
    expect(test.state().history.undo.at(-1)).toBe('open the pinned Run 1');
    test.actions.undo();
    await test.settled();
    expect(await now()).toEqual(later);
    expect(test.state().runs).toHaveLength(1);
  });

  it('of a table is opened again after another problem', async () => {
    const test = await createSettledStore();
    await test.actions.openTable('iris');
    await test.settled();
    const before = await test.checkpoint();
    await test.actions.pinRun();
    test.actions.openProblem('xor');
    await test.settled();
    await test.actions.openRun(test.state().runs[0]!);
    await test.settled();
    expect(test.state().document.problem).toBe('iris');
    expect(await test.checkpoint()).toEqual(before);
  });

  it('is renamed, taken away and put back', async () => {
    const { actions, state } = await createSettledStore();
    await actions.pinRun();
    await actions.pinRun();
    const [first] = state().runs;
    expect(actions.renameRun(first!.id, '  slow start ')).toBeNull();
    expect(actions.renameRun(first!.id, '   ')).toBe('A name has 1 to 40 characters.');
    expect(actions.renameRun(first!.id, 'x'.repeat(41))).toBe('A name has 1 to 40 characters.');
    const names = () => state().runs.map(({ name }) => name);
    expect(names()).toEqual(['slow start', 'Run 2']);
    const renamed = state().runs[0]!;
    actions.removeRun(renamed.id);
    expect(names()).toEqual(['Run 2']);
    actions.putRunBack(renamed);
    expect(names()).toEqual(['slow start', 'Run 2']);
  });

  it('is one of twelve at most, and the thirteenth is refused in words', async () => {
    const { actions, state } = await createSettledStore();
    for (let count = 0; count <= MOST_RUNS; count++) await actions.pinRun();
    expect(state().runs).toHaveLength(12);
    expect(state().ui.notice?.text).toBe('12 runs are pinned, which is the limit. Remove one first.');
  });
});

describe('The settings of two runs', () => {
  const circle = createDocument('circle');

  it('that are the same do not differ', () => {
    expect(differingSettings([circle, createDocument('circle')])).toEqual([]);
  });

  it('are listed where they differ, each in its words', () => {
    const other = setLearningRate(setOptimizerName(circle, 'adam'), 0.1).document;
    const differing = differingSettings([circle, other]).map(({ label, texts }) => [label, ...texts]);
    expect(differing).toEqual([
      ['Optimiser', 'SGD', 'Adam'],
      ['Learning rate', '0.03', '0.1'],
    ]);
  });

  it('of another problem differ in problem, data and network', () => {
    const labels = differingSettings([circle, createDocument('xor')]).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Problem', 'Rows', 'Network', 'Activations', 'Batch size']),
    );
  });
});
