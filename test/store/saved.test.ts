/** What is saved and opened again is the same work, and goes on to the same bits. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import type { WeightRef } from '../../src/document/edges.ts';
import { parseSaved, parseSavedText } from '../../src/document/saved/parseSaved.ts';
import type { Saved } from '../../src/document/saved/saved.ts';
import { toSavedText } from '../../src/document/saved/writeSaved.ts';
import { PROBLEM_LIST, PROBLEMS } from '../../src/data/registry.ts';
import { BUILT_IN_TABLE_LIST } from '../../src/data/tables/builtIn.ts';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

const WEIGHT: WeightRef = { kind: 'weight', layer: 1, from: 0, to: 0 };

/** Through the text of a file, as from another machine. */
function throughText(saved: Saved): Saved {
  const parsed = parseSavedText(toSavedText(saved));
  if (!parsed.ok) throw new Error(parsed.error);
  expect(parsed.report).toEqual([]);
  return parsed.saved;
}

async function wholeState({ state, curve, checkpoint, frame }: TestStore) {
  const { document, run, ui } = state();
  const { walk, sample } = frame();
  return {
    document,
    curve: curve(),
    // Where something was changed is kept, not what.
    edits: run.curve.edits.map(({ epoch }) => epoch),
    checkpoint: await checkpoint(),
    walk: walk.index,
    prediction: [...sample.prediction],
    looks: [ui.sample, ui.chosenView, ui.followedView, ui.stepSize, ui.selection, ui.threshold],
  };
}

async function openedElsewhere(saved: Saved): Promise<TestStore> {
  const other = await createSettledStore(smallDocument('gaussians'));
  expect(await other.actions.openSaved(saved, 'open a file')).toBeNull();
  await other.settled();
  return other;
}

async function trainEpochs({ actions, settled }: TestStore, epochs: number): Promise<void> {
  actions.setStepSize('epoch');
  for (let done = 0; done < epochs; done++) {
    actions.stepForward();
    await settled();
  }
}

/** Saves, opens in another store, compares; then trains both and compares again. */
async function expectSame(test: TestStore): Promise<void> {
  const saved = throughText(await test.actions.savedState());
  const other = await openedElsewhere(saved);
  expect(await wholeState(other)).toEqual(await wholeState(test));
  await trainEpochs(test, 3);
  await trainEpochs(other, 3);
  expect((await other.checkpoint()).state).toEqual((await test.checkpoint()).state);
  expect(other.curve()).toEqual(test.curve());
}

function small(id: Parameters<typeof createDocument>[0]): EdgewiseDocument {
  return PROBLEMS[id].kind === 'generated' ? smallDocument(id) : createDocument(id);
}

describe('What is saved', () => {
  it.each(PROBLEM_LIST.map(({ id }) => id))('opens %s again, and trains on to the same bits', async (id) => {
    const test = await createSettledStore(small(id));
    await trainEpochs(test, 3);
    test.actions.setStepSize('batch');
    test.actions.stepForward();
    await test.settled();
    await expectSame(test);
  });

  it.each(BUILT_IN_TABLE_LIST.map(({ id }) => id))('opens the table %s again', async (id) => {
    const test = await createSettledStore();
    await test.actions.openTable(id);
    await test.settled();
    test.actions.setStepSize('batch');
    test.actions.stepForward();
    test.actions.set('threshold', 0.25);
    await test.settled();
    await expectSame(test);
  });

  it('takes away why another file could not be opened before', async () => {
    const test = await createSettledStore();
    const text = toSavedText(await test.actions.savedState());
    expect(await test.actions.openParsed(parseSavedText(text.slice(1)), 'open bad.json')).toBe(false);
    expect(test.state().ui.notice?.kind).toBe('error');
    expect(await test.actions.openParsed(parseSavedText(text), 'open good.json')).toBe(true);
    expect(test.state().ui.notice).toBeNull();
  });

  it('brings the loss and its slope at the weight that is selected, in a network of another shape', async () => {
    const test = await createSettledStore(smallDocument('spiral'));
    test.actions.set('selection', WEIGHT);
    await test.settled();
    const other = await openedElsewhere(throughText(await test.actions.savedState()));
    expect(test.frame().probe).not.toBeNull();
    expect(other.frame().probe).toEqual(test.frame().probe);
  });

  it("brings a person's own table along", async () => {
    const test = await createSettledStore();
    const text = readFileSync('public/data/iris.csv');
    const { contentKey, outcome } = (await test.actions.readOwnTable(text, FIND_ALL, () => {}))!;
    if (!outcome.ok) throw new Error(outcome.error);
    expect(await test.actions.openOwnTable('my flowers.csv', contentKey, outcome.settings)).toBeNull();
    await test.settled();
    await trainEpochs(test, 2);
    await expectSame(test);
  });

  it('keeps the step inside a batch, the memory of Adam, locks, removals and derived inputs', async () => {
    const test = await createSettledStore();
    test.actions.setOptimizer('adam');
    test.actions.toggleFeature('x1x2', ['x1', 'x2', 'x1x2']);
    test.actions.toggleLock(WEIGHT);
    test.actions.toggleRemoved({ ...WEIGHT, to: 1 });
    test.actions.setDropoutRate(0, 0.25);
    await trainEpochs(test, 2);
    test.actions.setStepSize('neuron');
    for (let step = 0; step < 5; step++) test.actions.stepForward();
    await test.settled();
    expect(test.frame().walk.index).toBe(5);
    await expectSame(test);
  });

  it('keeps a sample of one’s own and a look at it', async () => {
    const test = await createSettledStore(createDocument('transactions'));
    test.actions.setOwnInputs([1.5, 2.25]);
    test.actions.setOwnTarget(7);
    test.actions.setStepSize('layer');
    test.actions.stepForward();
    await test.settled();
    const other = await openedElsewhere(throughText(await test.actions.savedState()));
    expect(other.state().ui.look).toEqual({ index: test.state().ui.look?.index });
    expect(await wholeState(other)).toEqual(await wholeState(test));
  });

  it('starts from its initial weights where no run was saved', async () => {
    const test = await createSettledStore();
    const saved = { ...(await test.actions.savedState()), run: null };
    const other = await openedElsewhere(throughText(saved));
    expect((await other.checkpoint()).state).toEqual((await test.checkpoint()).state);
  });

  it('starts again from the same weights, drawn or edited', async () => {
    const test = await createSettledStore();
    test.actions.setParameter(WEIGHT, 0.75);
    await trainEpochs(test, 1);
    const other = await openedElsewhere(throughText(await test.actions.savedState()));
    other.actions.startAgain();
    await other.settled();
    expect((await other.checkpoint()).state.parameters[0]).toBe(0.75);
  });
});

describe('Opening', () => {
  it('is one entry of undo, which brings back everything from before', async () => {
    const test = await createSettledStore(smallDocument('spiral'));
    await trainEpochs(test, 2);
    const saved = throughText(await test.actions.savedState());
    const other = await createSettledStore(smallDocument('moons'));
    await trainEpochs(other, 1);
    const before = await wholeState(other);
    await other.actions.openSaved(saved, 'open a file');
    await other.settled();
    expect(other.state().history.undo.at(-1)).toBe('open a file');
    other.actions.undo();
    await other.settled();
    expect({ ...(await wholeState(other)), looks: null }).toEqual({ ...before, looks: null });
    other.actions.redo();
    await other.settled();
    expect((await other.checkpoint()).state).toEqual((await test.checkpoint()).state);
  });

  it('afresh is an entry of undo too', async () => {
    const test = await createSettledStore(smallDocument('moons'));
    await trainEpochs(test, 1);
    const before = await wholeState(test);
    await test.actions.startAfresh();
    await test.settled();
    expect(test.state().document).toEqual(createDocument('circle'));
    expect((await test.checkpoint()).state.step).toBe(0);
    test.actions.undo();
    await test.settled();
    expect((await wholeState(test)).checkpoint).toEqual(before.checkpoint);
  });

  it('is refused where the rows are not those of the network, and changes nothing', async () => {
    const test = await createSettledStore();
    const { contentKey, outcome } = (await test.actions.readOwnTable(
      'a,b,y\n1,2,0\n3,4,1\n5,1,0\n2,2,1',
      FIND_ALL,
      () => {},
    ))!;
    if (!outcome.ok) throw new Error(outcome.error);
    await test.actions.openOwnTable('own.csv', contentKey, outcome.settings);
    await test.settled();
    const saved = await test.actions.savedState();
    const other = await createSettledStore();
    const before = await wholeState(other);
    expect(await other.actions.openSaved({ ...saved, rows: null }, 'open a file')).toBe(
      'The rows of “own.csv” are no longer at hand. Open the file again.',
    );
    const strange = { kind: 'text', text: 'a,c,y\n1,x,0\n3,y,1\n5,x,0\n2,y,1' } as const;
    expect(await other.actions.openSaved({ ...saved, rows: strange }, 'open a file')).toBe(
      'Its network was made for other rows than those that came with it.',
    );
    expect(await wholeState(other)).toEqual(before);
    expect(other.state().history.undo).toEqual([]);
  });
});

describe('parseSaved', () => {
  it('takes typed arrays as they are, as the browser’s storage keeps them', async () => {
    const test = await createSettledStore();
    const saved = await test.actions.savedState();
    const stored: unknown = structuredClone({ format: 'edgewise', version: 1, ...saved });
    expect(parseSaved(stored)).toEqual({ ok: true, report: [], saved });
  });
});
