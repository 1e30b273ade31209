import { describe, expect, it } from 'vitest';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import type { WeightRef } from '../../src/document/edges.ts';
import { setOptimizerName } from '../../src/document/training.ts';
import type { Actions } from '../../src/store/createAppStore.ts';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

const WEIGHT: WeightRef = { kind: 'weight', layer: 1, from: 0, to: 0 };

/** Everything that undo brings back. */
async function wholeState({ state, curve, checkpoint }: TestStore) {
  const { document, run } = state();
  return { document, curve: curve(), edits: run.curve.edits, checkpoint: await checkpoint() };
}

async function openWithAdam(): Promise<TestStore> {
  const test = await createSettledStore(setOptimizerName(smallDocument(), 'adam'));
  test.actions.stepForward();
  await test.settled();
  return test;
}

describe('An undo that fails', () => {
  it('is said, and those after it are carried out', async () => {
    const test = await openWithAdam();
    const good = test.state().document;
    test.actions.setLearningRate(0.25);
    await test.settled();
    // A document that no control makes, and no run can be made of.
    test.store.state.setState({ document: { ...good, layers: [] } });
    test.actions.stepForward();
    await test.settled();
    test.actions.undo();
    await test.settled();
    expect(test.state().ui.notice).toMatchObject({
      kind: 'error',
      text: 'That state could not be put back.',
    });
    test.actions.undo();
    await test.settled();
    expect(test.state().document).toEqual(good);
  });
});

describe('Undo and redo', () => {
  const ACTIONS: Record<string, (test: TestStore) => void> = {
    'a typed weight': ({ actions }) => actions.setParameter(WEIGHT, 0.5),
    'a step': ({ actions }) => {
      actions.setStepSize('batch');
      actions.stepForward();
    },
    'a lock': ({ actions }) => actions.toggleLock(WEIGHT),
    'a removed connection': ({ actions }) => actions.toggleRemoved(WEIGHT),
    'a new layer': ({ actions }) => actions.addLayer(1),
    'a neuron taken away': ({ actions }) => actions.removeUnit(0, 1),
    'another activation': ({ actions }) => actions.setActivation(0, 'relu'),
    'another output activation': ({ actions }) => actions.setActivation(2, 'sigmoid'),
    'another optimiser': ({ actions }) => actions.setOptimizer('rmsprop'),
    'another learning rate': ({ actions }) => actions.setLearningRate(1),
    'another batch size': ({ actions }) => actions.setBatchSize(3),
    'another loss': ({ actions }) => actions.setLoss('huber'),
    'new weights': ({ actions }) => actions.newWeights(),
    'start again': ({ actions }) => actions.startAgain(),
    'more noise': ({ actions }) => actions.setNoise(0.5),
    'other points': ({ actions }) => actions.regenerate(),
    'another input': ({ actions }) => actions.toggleFeature('x1x2', ['x1', 'x2', 'x1x2']),
    'another problem': ({ actions }) => actions.openProblem('transactions'),
  };

  it.each(Object.keys(ACTIONS))('bring back everything from before and after %s', async (name) => {
    const test = await openWithAdam();
    const before = await wholeState(test);
    ACTIONS[name]!(test);
    await test.settled();
    const after = await wholeState(test);
    expect(after).not.toEqual(before);
    test.actions.undo();
    await test.settled();
    expect(await wholeState(test)).toEqual(before);
    test.actions.redo();
    await test.settled();
    expect(await wholeState(test)).toEqual(after);
  });

  it('lead to the same training as without them', async () => {
    const test = await openWithAdam();
    test.actions.stepForward();
    await test.settled();
    const straight = await wholeState(test);
    test.actions.undo();
    await test.settled();
    test.actions.setStepSize('epoch');
    test.actions.stepForward();
    test.actions.stepForward();
    await test.settled();
    expect(await wholeState(test)).toEqual(straight);
  });

  it('while playing pauses and returns to before the stretch', async () => {
    const test = await openWithAdam();
    const before = await wholeState(test);
    test.actions.setSpeed(null);
    test.actions.togglePlay();
    for (let count = 0; count < 5; count++) await test.nextFrame();
    expect(test.state().run.playing).toBe(true);
    test.actions.undo();
    await test.settled();
    expect(test.state().run.playing).toBe(false);
    expect(await wholeState(test)).toEqual(before);
    expect(test.state().history.redo).toEqual(['train from epoch 1']);
  });

  it('of an edit while playing keeps every point of the curve, shown or not', async () => {
    const test = await createSettledStore();
    test.actions.setSpeed(null);
    test.actions.togglePlay();
    // The clock stands still, so that after the first frame no figures and no points come to the page.
    for (let count = 0; count < 8; count++) await test.nextFrame();
    test.actions.setParameter(WEIGHT, 0.5);
    test.actions.pause();
    await test.settled();
    test.actions.undo();
    await test.settled();
    const { epoch } = (await test.checkpoint()).state;
    expect(epoch).toBeGreaterThan(3);
    expect(test.curve().map((point) => point.epoch)).toEqual(
      Array.from({ length: epoch + 1 }, (_, each) => each),
    );
  });

  it.each<[string, (actions: Actions, value: number) => void]>([
    ['the rows', (actions, value) => actions.setRows(value)],
    ['the dropout of a layer', (actions, value) => actions.setDropoutRate(0, value / 1000)],
    [
      'the epochs to train',
      (actions, value) => actions.setFit(`train for ${value} epochs`, { epochs: value }),
    ],
    ['the batch size', (actions, value) => actions.setBatchSize(value)],
  ])('know each number that was typed for %s', async (_, type) => {
    const { actions, state, settled } = await createSettledStore();
    type(actions, 110);
    const { document } = state();
    type(actions, 220);
    actions.undo();
    await settled();
    expect(state().document).toEqual(document);
    expect(state().history.undo).toHaveLength(1);
  });

  it('are not upset by a table that is set up after another problem was opened', async () => {
    const { actions, state, settled } = await createSettledStore();
    await actions.openTable('iris');
    await settled();
    const late = actions.changeTable('set the scaling of the inputs to none', (now) => ({
      ...now,
      scaling: 'none',
    }));
    actions.openProblem('xor');
    await late;
    await settled();
    expect(state().document.problem).toBe('xor');
    expect(state().history.undo.at(-1)).toBe('open XOR');
    actions.undo();
    await settled();
    expect(state().document.table?.settings.scaling).toBe('standardise');
  });

  it('have no entry of a table that could not be opened, because its text is gone', async () => {
    const { actions, state, settled } = await createSettledStore();
    const text = 'a,b\n1,x\n2,y\n3,x\n4,y\n5,x\n6,y\n7,x\n8,y\n';
    const own = await actions.readOwnTable(text, FIND_ALL, () => undefined);
    if (!own?.outcome.ok || !own.outcome.settings) throw new Error('The table cannot be read.');
    await actions.openOwnTable('own.csv', 'a text that was never read', own.outcome.settings);
    await actions.openOwnTable('own.csv', own.contentKey, own.outcome.settings);
    await settled();
    const words = [...state().history.undo];
    expect(words).toEqual(['open own.csv']);
    expect(state().document.table?.source).toMatchObject({ contentKey: own.contentKey });
  });

  it('have no entry of a setting that was set to what it is, and the timeline no mark of it', async () => {
    const { actions, state, settled } = await createSettledStore();
    actions.stepForward();
    await settled();
    const { document, history, run } = state();
    actions.setBatchSize(document.training.batchSize);
    actions.setLoss(document.training.loss);
    actions.setUnitCount(0, document.layers[0]!.units.length);
    actions.renameUnit(0, 0, '');
    actions.setLearningRate(document.training.optimizer.learningRate);
    expect(state().history).toEqual(history);
    expect(state().run.curve.edits).toEqual(run.curve.edits);
    actions.setLearningRate(1000);
    actions.setLearningRate(1000);
    expect(state().history.undo).toHaveLength(history.undo.length + 1);
    expect(state().ui.notice?.id).toBe(2);
  });

  it('with nothing to redo let training go on', async () => {
    const { actions, nextFrame, state } = await openWithAdam();
    actions.togglePlay();
    actions.redo();
    for (let count = 0; count < 5; count++) await nextFrame();
    expect(state().run.playing).toBe(true);
  });

  it('tell what they would do, and announce what they did', async () => {
    const { actions, state, settled } = await createSettledStore();
    actions.setNoise(0.3);
    actions.setLearningRate(0.1);
    expect(state().history.undo).toEqual(['set the noise to 0.3', 'set the learning rate to 0.1']);
    actions.undo();
    await settled();
    expect(state().ui.announcement).toBe('Undone: set the learning rate to 0.1.');
    expect(state().history).toEqual({
      undo: ['set the noise to 0.3'],
      redo: ['set the learning rate to 0.1'],
    });
    actions.redo();
    await settled();
    expect(state().ui.announcement).toBe('Redone: set the learning rate to 0.1.');
  });

  it('pressed quickly are carried out one after the other', async () => {
    const { actions, state, settled } = await createSettledStore();
    actions.setNoise(0.3);
    actions.setLearningRate(0.1);
    actions.setBatchSize(5);
    actions.undo();
    actions.undo();
    actions.redo();
    actions.undo();
    await settled();
    expect(state().document.data.noise).toBe(0.3);
    expect(state().history.undo).toEqual(['set the noise to 0.3']);
  });

  it('forget what was undone as soon as something else is done', async () => {
    const { actions, state, settled } = await createSettledStore();
    actions.setNoise(0.3);
    actions.undo();
    await settled();
    actions.setLearningRate(0.1);
    expect(state().history.redo).toEqual([]);
  });

  it('wait while a weight is in the hand', async () => {
    const { actions, state, settled } = await createSettledStore();
    actions.setNoise(0.3);
    await settled();
    actions.beginDrag(WEIGHT);
    actions.undo();
    await settled();
    expect(state().document.data.noise).toBe(0.3);
  });

  it('take a slider’s drag as one entry, and the next drag as another', async () => {
    const { actions, state } = await createSettledStore();
    actions.setNoise(0.1);
    actions.setNoise(0.2);
    actions.endGesture();
    actions.setNoise(0.3);
    expect(state().history.undo).toEqual(['set the noise to 0.2', 'set the noise to 0.3']);
  });
});
