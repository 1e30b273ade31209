/** A table is opened in tasks of its own: what happens between them is neither lost nor in the way. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import { parseSavedText } from '../../src/document/saved/parseSaved.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

/** The store with the table Pima open, the gallery over it, and Iris on its way. */
async function openingIris(): Promise<TestStore & { opened: Promise<boolean> }> {
  const test = await createSettledStore();
  await test.actions.openTable('pima-diabetes');
  await test.settled();
  test.actions.set('dialog', 'problems');
  return { ...test, opened: test.actions.openTable('iris') };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}

describe('The table that the page comes up with', () => {
  it('is nothing to be undone', async () => {
    const { actions, state, settled } = await createSettledStore();
    await actions.openTable('iris', undefined, true);
    await settled();
    expect(state().document.problem).toBe('iris');
    expect(state().history.undo).toEqual([]);
  });

  it('that was long in coming takes nothing away from whoever has begun with something else', async () => {
    const { actions, state, frame, settled } = await createSettledStore();
    const opened = actions.openTable('iris', undefined, true);
    actions.stepForward();
    await settled();
    await opened;
    await settled();
    expect(state().document.problem).toBe('iris');
    actions.undo();
    await settled();
    expect(state().document.problem).toBe('circle');
    expect(frame().step).toBeGreaterThan(0);
  });
});

describe('While a table is being opened', () => {
  it('the gallery goes first, over the problem that was open', async () => {
    const { state, opened, settled } = await openingIris();
    await until(() => state().ui.dialog === null);
    expect(state().document.problem).toBe('pima-diabetes');
    expect(state().history.undo).toHaveLength(1);
    expect(await opened).toBe(true);
    await settled();
    expect(state().document.problem).toBe('iris');
  });

  it('its rows are handed over in a task of their own, when the gallery has gone', async () => {
    const { store, opened, sent, settled } = await openingIris();
    let given = 0;
    const stop = store.state.subscribe(({ ui }) => {
      if (ui.dialog !== null) return;
      stop();
      // At the end of the task.
      queueMicrotask(() => (given = sent('setTable').length));
    });
    await opened;
    await settled();
    expect(given).toBe(1);
    expect(sent('setTable')).toHaveLength(2);
  });

  it('what a person changes meanwhile has its rows, and can be gone back to', async () => {
    const { actions, state, frame, opened, sent, failures, settled } = await openingIris();
    await until(() => sent('setTable').length === 2);
    expect(state().document.problem).toBe('pima-diabetes');
    actions.setActivation(state().document.layers.length - 1, 'tanh');
    expect(await opened).toBe(true);
    await settled();
    expect(state().document.problem).toBe('iris');
    expect(state().run.dataset?.problemId).toBe('iris');
    actions.undo();
    await settled();
    expect(state().document.layers.at(-1)?.activation).toBe('tanh');
    expect(state().run.dataset?.targets.slice(0, 2)).toEqual(Float32Array.of(1, -1));
    expect(frame().figures?.train.count).toBe(614);
    expect(failures()).toEqual([]);
  });

  it('a later wish about the table that is open wins', async () => {
    const { actions, state, opened, sent, failures, settled } = await openingIris();
    await until(() => sent('setTable').length === 2);
    await actions.changeTable('set the scaling of the inputs to none', (now) => ({
      ...now,
      scaling: 'none',
    }));
    await opened;
    await settled();
    expect(state().document.table?.settings).toMatchObject({ target: 'outcome', scaling: 'none' });
    expect(state().history.undo).toHaveLength(2);
    expect(state().run.dataset?.inputs[0]).toBe(6);
    expect(failures()).toEqual([]);
  });
});

describe('While the open table is being set up in another way', () => {
  it('what is changed as well is not instead of it', async () => {
    const { actions, state, settled } = await createSettledStore();
    await actions.openTable('pima-diabetes');
    await settled();
    const shares = { train: 0.6, validation: 0.2, test: 0.2 };
    await Promise.all([
      actions.changeTable('set the scaling of the inputs to none', (now) => ({ ...now, scaling: 'none' })),
      actions.changeTable('set the rows for the test to 20 %', (now) => ({ ...now, shares })),
      actions.reseedTable(7),
    ]);
    await settled();
    expect(state().document.table?.settings).toMatchObject({ scaling: 'none', shares });
    expect(state().document.data.seed).toBe(7);
    expect(state().history.undo.slice(1)).toEqual([
      'set the scaling of the inputs to none and set the rows for the test to 20 % and set the data seed to 7',
    ]);
    expect(state().run.dataset?.test).toHaveLength(154);
  });

  it('that works after a reading was cancelled before it began', async () => {
    const { actions, state, settled } = await createSettledStore();
    await actions.openTable('pima-diabetes');
    await settled();
    actions.cancelReading();
    await actions.changeTable('set the scaling of the inputs to none', (now) => ({
      ...now,
      scaling: 'none',
    }));
    await settled();
    expect(state().ui.notice).toBeNull();
    expect(state().document.table?.settings.scaling).toBe('none');
  });

  it('what a slider passes on its way is not told', async () => {
    const { actions, state, settled } = await createSettledStore();
    await actions.openTable('pima-diabetes');
    await settled();
    const share = (test: number) =>
      actions.changeTable(
        `set the rows for the test to ${test}`,
        (now) => ({ ...now, shares: { train: 0.8 - test, validation: 0.2, test } }),
        'share-test',
      );
    await Promise.all([share(0.1), share(0.2)]);
    await share(0.3);
    await settled();
    expect(state().history.undo.slice(1)).toEqual(['set the rows for the test to 0.3']);
  });
});

describe('When other rows are for training', () => {
  it('an input that is gone leaves neither a lock nor a selected weight', async () => {
    const { actions, state, failures, settled } = await createSettledStore();
    const rows = Array.from(
      { length: 20 },
      (_, row) => `${'abcdefghij'[row % 10]},${row % 2 ? 'yes' : 'no'}`,
    );
    const own = await actions.readOwnTable(
      ['letter,y', ...rows, 'z,no'].join('\n'),
      FIND_ALL,
      () => undefined,
    );
    if (!own?.outcome.ok) throw new Error('The table cannot be read.');
    const { settings } = own.outcome;
    await actions.openOwnTable('own.csv', own.contentKey, { ...settings, target: 'y' });
    await settled();
    const inputs = () => state().document.table?.facts.inputs.map(({ name }) => name) ?? [];
    const reseedUntil = async (isThere: boolean) => {
      for (let seed = 1; inputs().includes('letter: z') !== isThere; seed++) await actions.reseedTable(seed);
      await settled();
    };
    await reseedUntil(true);
    const last = { kind: 'weight', layer: 1, to: 0, from: inputs().indexOf('letter: z') } as const;
    actions.set('selection', last);
    actions.toggleLock(last);
    await reseedUntil(false);
    expect(state().ui.selection).toBeNull();
    expect(state().document.locked).toEqual([]);
    expect(failures()).toEqual([]);
  });
});

describe('When the worker dies', () => {
  it('while a table is being opened, another worker is given its rows', async () => {
    const { crash, state, frame, opened, sent, failures, settled } = await openingIris();
    await until(() => sent('setTable').length === 2);
    crash();
    expect(await opened).toBe(true);
    await settled();
    expect(failures()).toEqual([]);
    expect(state().run.dataset?.problemId).toBe('iris');
    expect(frame().figures?.train.count).toBe(120);
  });

  it('a table that was open before can be gone back to', async () => {
    const { actions, crash, state, frame, failures, settled } = await createSettledStore();
    await actions.openTable('iris');
    actions.openProblem('circle');
    await settled();
    crash();
    await settled();
    actions.undo();
    await settled();
    expect(failures()).toEqual([]);
    expect(state().document.problem).toBe('iris');
    expect(frame().figures?.train.count).toBe(120);
  });
});

/** A table of 30 rows whose last column tells two classes apart. */
async function openOwn(header: string, cellsOf: (row: number) => string): Promise<TestStore> {
  const test = await createSettledStore();
  const rows = Array.from({ length: 30 }, (_, row) => `${cellsOf(row)},${row % 2 === 0 ? 'yes' : 'no'}`);
  const own = await test.actions.readOwnTable([header, ...rows].join('\n'), FIND_ALL, () => undefined);
  if (!own?.outcome.ok) throw new Error('The table cannot be read.');
  expect(await test.actions.openOwnTable('own.csv', own.contentKey, own.outcome.settings)).toBeNull();
  await test.settled();
  return test;
}

describe('A column of a person’s own table', () => {
  it.each([
    { header: 'output.1,L1.1,bought', cellsOf: (row: number) => `${row % 7},${row % 5}`, inputs: 2 },
    {
      header: 'city,city: Oslo,bought',
      cellsOf: (row: number) => `${['Oslo', 'Rome', 'Bonn'][row % 3]},${row % 7}.5`,
      inputs: 4,
    },
  ])('may be called as a neuron or another input is: $header', async ({ header, cellsOf, inputs }) => {
    const { actions, state, frame, failures, settled } = await openOwn(header, cellsOf);
    actions.toggleLock({ kind: 'weight', layer: 1, from: inputs - 1, to: 0 });
    actions.stepForward();
    await settled();
    expect(failures()).toEqual([]);
    expect(frame().step).toBeGreaterThan(0);
    expect(frame().sample.input).toHaveLength(inputs);
    const saved = await actions.savedFile();
    const parsed = parseSavedText(await saved!.text());
    expect(parsed).toMatchObject({
      ok: true,
      report: [],
      saved: { document: { locked: state().document.locked } },
    });
  });
});
