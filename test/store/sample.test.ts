import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { createSettledStore } from '../helpers/testStore.ts';

const openTransactions = () => createSettledStore(createDocument('transactions'));

describe('The sample', () => {
  it('at first is the first row: Transactions shows 5, 1 and 9 for 2 and 3', async () => {
    const { frame } = await openTransactions();
    const { input, layers, prediction, target, loss } = frame().sample;
    expect([...input]).toEqual([2, 3]);
    // 2·1 + 3·1, and relu(2·(−1) + 3·1)
    expect([...layers[0]!.activations]).toEqual([5, 1]);
    expect([...prediction]).toEqual([2 * 5 - 1 * 1]);
    expect([...target!]).toEqual([13]);
    expect(loss).toBe(0.5 * (13 - 9) ** 2);
  });

  it('is the row whose inputs were typed', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.setOwnInputs([4, 2]);
    await settled();
    expect(state().ui.sample).toEqual({ kind: 'row', row: 4 });
    expect([...frame().sample.target!]).toEqual([18]);
  });

  it('of other inputs is the person’s own, and has no target until one is typed', async () => {
    const { actions, state, frame, settled } = await openTransactions();
    actions.setOwnInputs([3, 4]);
    await settled();
    expect(state().ui.sample).toEqual({ kind: 'own', inputs: [3, 4], target: null });
    expect([...frame().sample.prediction]).toEqual([2 * 7 - 1 * 1]);
    expect(frame().sample).toMatchObject({ target: null, loss: null });
    actions.setOwnTarget(10);
    await settled();
    expect(frame().sample.loss).toBe(0.5 * (10 - 13) ** 2);
  });

  it('keeps its own target while its inputs are moved, and forgets it at a row', async () => {
    const { actions, state } = await openTransactions();
    actions.setOwnInputs([3, 4]);
    actions.setOwnTarget(10);
    actions.setOwnInputs([3, 5]);
    expect(state().ui.sample).toMatchObject({ kind: 'own', target: 10 });
    actions.setOwnInputs([2, 3]);
    actions.setOwnInputs([2, 4]);
    expect(state().ui.sample).toMatchObject({ kind: 'own', target: null });
  });

  it('that is a row takes no target of one’s own', async () => {
    const { actions, state } = await openTransactions();
    actions.setOwnTarget(10);
    expect(state().ui.sample).toEqual({ kind: 'row', row: 0 });
  });

  it('typed as decimals is found among single-precision rows', async () => {
    const { actions, state } = await createSettledStore();
    const { rawInputs } = state().run.dataset!;
    const shown = [rawInputs[14]!, rawInputs[15]!].map((value) => Number(value.toFixed(4)));
    actions.setOwnInputs(shown);
    expect(state().ui.sample).toEqual({ kind: 'row', row: 7 });
  });

  it('does not change the run', async () => {
    const { actions, checkpoint, state, settled } = await openTransactions();
    const before = await checkpoint();
    actions.setOwnInputs([6, 6]);
    actions.selectRow(3);
    await settled();
    expect(await checkpoint()).toEqual(before);
    expect(state().history.undo).toEqual([]);
  });

  it('is the first row again, in text and picture alike, when the data change', async () => {
    const { actions, state, frame, settled } = await createSettledStore();
    actions.selectRow(9);
    await settled();
    actions.regenerate();
    await settled();
    expect(state().ui.sample).toEqual({ kind: 'row', row: 0 });
    expect([...frame().sample.input]).toEqual(Array.from(state().run.dataset!.rawInputs.slice(0, 2)));
  });

  it('shows the numbers of the network when its inputs are set, until training plays', async () => {
    const { actions, state } = await createSettledStore();
    expect(state().ui.followedView).toBe('dataset');
    actions.setOwnInputs([1, 1]);
    expect(state().ui.followedView).toBe('sample');
    actions.togglePlay();
    expect(state().ui.followedView).toBe('dataset');
  });
});
