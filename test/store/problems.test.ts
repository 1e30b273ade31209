import { describe, expect, it } from 'vitest';
import { PROBLEM_LIST } from '../../src/data/registry.ts';
import { createDocument } from '../../src/document/defaults.ts';
import { problemName } from '../../src/document/problem.ts';
import { frameFits } from '../../src/store/fit.ts';
import { createSettledStore } from '../helpers/testStore.ts';

describe('Opening a problem', () => {
  it.each(PROBLEM_LIST.map(({ id }) => ({ id, name: problemName(id) })))(
    '$name brings its data and a fitting network at step 0',
    async ({ id, name }) => {
      const { actions, state, frame, failures, settled } = await createSettledStore();
      actions.stepForward();
      actions.openProblem(id);
      await settled();
      expect(state().document).toEqual(createDocument(id));
      expect(state().run.dataset?.problemId).toBe(id);
      expect(frameFits(frame(), state().document)).toBe(true);
      expect(frame().step).toBe(0);
      expect(failures()).toEqual([]);
      expect(state().ui.announcement).toBe(`${name} is open.`);
    },
  );

  it('shows its first row, and numbers for a table or responses for a cloud', async () => {
    const { actions, state } = await createSettledStore();
    actions.selectRow(9);
    actions.chooseView('dataset');
    actions.openProblem('xor');
    expect(state().ui).toMatchObject({
      sample: { kind: 'row', row: 0 },
      chosenView: null,
      followedView: 'sample',
    });
    actions.openProblem('circle');
    expect(state().ui.followedView).toBe('dataset');
  });

  it('keeps the data seed and takes it for all three seeds', async () => {
    const { actions, state } = await createSettledStore(createDocument('circle', 7));
    actions.openProblem('spiral');
    const { data, initialWeights, training } = state().document;
    expect([data.seed, initialWeights.seed, training.seed]).toEqual([7, 7, 7]);
  });

  it('while playing brings training to rest', async () => {
    const { actions, state, nextFrame, settled } = await createSettledStore();
    actions.setSpeed(null);
    actions.togglePlay();
    for (let count = 0; count < 3; count++) await nextFrame();
    actions.openProblem('and');
    for (let count = 0; count < 3; count++) await nextFrame();
    expect(state().run.playing).toBe(false);
    await settled();
  });

  it('takes a note about the problem before with it, and leaves an error until it is closed', async () => {
    const { actions, state, settled } = await createSettledStore(createDocument('circle'));
    const refuse = () => actions.toggleFeature('x1', ['x1', 'x2']);
    actions.toggleFeature('x2', ['x1', 'x2']);
    refuse();
    expect(state().ui.notice?.kind).toBe('note');
    actions.openProblem('xor');
    expect(state().ui.notice).toBeNull();
    actions.undo();
    await settled();
    refuse();
    expect(state().ui.notice?.kind).toBe('note');
    actions.redo();
    await settled();
    expect(state().ui.notice).toBeNull();
    actions.sayNotes(['There is no problem of that name.']);
    actions.openProblem('spiral');
    expect(state().ui.notice?.kind).toBe('error');
  });

  it('leaves nothing of a fit that came to its end before', async () => {
    const { actions, state, nextFrame, settled } = await createSettledStore();
    actions.setFit('train for 2 epochs', { epochs: 2 });
    actions.fit();
    while (state().run.playing) await nextFrame();
    expect(state().run.finishedAt).toBe(2);
    actions.openProblem('and');
    expect(state().run.finishedAt).toBeNull();
    await settled();
  });

  it('is undone together with the sample that belonged to it', async () => {
    const { actions, state, frame, settled } = await createSettledStore(createDocument('sine'));
    const before = state().document;
    actions.openProblem('transactions');
    await settled();
    actions.setOwnInputs([3, 4]);
    actions.undo();
    await settled();
    expect(state().document).toEqual(before);
    expect(state().run.dataset?.problemId).toBe('sine');
    expect(state().ui).toMatchObject({ sample: { kind: 'row', row: 0 }, followedView: 'dataset' });
    expect(frameFits(frame(), before)).toBe(true);
  });
});
