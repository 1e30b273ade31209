import { describe, expect, it } from 'vitest';
import type { ParameterRef } from '../../src/document/edges.ts';
import { parameterIndex, parameterKey, parameterRefs } from '../../src/document/edges.ts';
import { unitIds } from '../../src/document/network.ts';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

/** The parameters by the ids of their units. */
function parametersByKey({ state, frame }: TestStore): Record<string, number> {
  const { document } = state();
  const entry = (ref: ParameterRef) => [
    parameterKey(document, ref),
    frame().parameters[parameterIndex(document, ref)]!,
  ];
  return Object.fromEntries(parameterRefs(document).map(entry)) as Record<string, number>;
}

async function openTrained(): Promise<TestStore> {
  const test = await createSettledStore();
  test.actions.stepForward();
  await test.settled();
  return test;
}

describe('A change of shape', () => {
  it('keeps the weights of all units that stay', async () => {
    const test = await openTrained();
    const before = parametersByKey(test);
    test.actions.removeUnit(0, 1);
    await test.settled();
    const after = parametersByKey(test);
    const gone = Object.keys(before).filter((key) => /L1\.2(>|$)/.test(key));
    // 2 weights into the neuron, its bias, 2 weights out of it
    expect(gone).toHaveLength(5);
    for (const key of gone) delete before[key];
    expect(after).toEqual(before);
  });

  it('adds neurons without moving the weights of the others', async () => {
    const test = await openTrained();
    const before = parametersByKey(test);
    test.actions.setUnitCount(0, 6);
    await test.settled();
    expect(parametersByKey(test)).toMatchObject(before);
    expect(test.frame().epoch).toBe(1);
  });

  it('gives a neuron that is taken away and added again the same id', async () => {
    const { actions, state } = await createSettledStore();
    const before = unitIds(state().document);
    actions.setUnitCount(0, 3);
    actions.setUnitCount(0, 4);
    expect(unitIds(state().document)).toEqual(before);
    actions.removeLayer(0);
    actions.addLayer(0);
    expect(state().document.layers[0]?.id).toBe('L1');
  });

  it('gives a neuron that was added again the weights it first began with', async () => {
    const test = await createSettledStore();
    const before = parametersByKey(test);
    test.actions.setUnitCount(0, 3);
    test.actions.setUnitCount(0, 4);
    await test.settled();
    expect(parametersByKey(test)).toEqual(before);
  });

  it('forgets the locks of what is gone', async () => {
    const { actions, state } = await createSettledStore();
    actions.toggleLock({ kind: 'weight', layer: 1, from: 0, to: 3 });
    actions.toggleLock({ kind: 'bias', layer: 1, unit: 0 });
    actions.setUnitCount(0, 3);
    expect(state().document.locked).toEqual(['>L1.1']);
  });

  it('keeps an input’s weights while other inputs come and go', async () => {
    const test = await openTrained();
    const before = parametersByKey(test);
    test.actions.toggleFeature('x1x2', ['x1', 'x2', 'x1x2']);
    await test.settled();
    expect(parametersByKey(test)).toMatchObject(before);
    test.actions.toggleFeature('x1x2', ['x1', 'x2', 'x1x2']);
    await test.settled();
    expect(parametersByKey(test)).toEqual(before);
  });

  it('leaves one input at least, and says so', async () => {
    const { actions, state } = await createSettledStore();
    actions.toggleFeature('x1', ['x1', 'x2']);
    actions.toggleFeature('x2', ['x1', 'x2']);
    expect(state().document.data.features).toEqual(['x2']);
    expect(state().ui.notice?.text).toBe('The network needs one input at least.');
  });

  it('goes to 1,024 neurons and 10 hidden layers, and says so', async () => {
    const { actions, state } = await createSettledStore();
    actions.setUnitCount(0, 2000);
    expect(state().document.layers[0]?.units).toHaveLength(1024);
    expect(state().ui.notice?.text).toBe('The neurons of a layer can be 1024 at most.');
    actions.setUnitCount(0, 4);
    for (let count = 0; count < 9; count++) actions.addLayer(1);
    expect(state().document.layers).toHaveLength(11);
    expect(state().ui.notice?.text).toBe('A network can have 10 hidden layers at most.');
  });

  it('that changes nothing is no entry of undo', async () => {
    const { actions, state } = await createSettledStore();
    actions.setUnitCount(0, 4);
    actions.setUnitCount(1, 1);
    actions.removeUnit(1, 0);
    expect(state().history.undo).toEqual(['set the neurons of hidden 2 to 1']);
    expect(state().ui.notice?.text).toBe('A layer keeps one neuron at least. Remove the layer instead.');
  });
});

describe('Another setting of training', () => {
  it.each<[string, (test: TestStore) => void]>([
    ['optimiser', ({ actions }) => actions.setOptimizer('adam')],
    ['learning rate', ({ actions }) => actions.setLearningRate(1)],
    ['batch size', ({ actions }) => actions.setBatchSize(5)],
    ['loss', ({ actions }) => actions.setLoss('hinge')],
    ['regularisation', ({ actions }) => actions.setRegularisation(0.1, 0.2)],
    ['activation', ({ actions }) => actions.setActivation(0, 'relu')],
    ['dropout', ({ actions }) => actions.setDropoutRate(0, 0.5)],
    ['noise', ({ actions }) => actions.setNoise(0.5)],
  ])('keeps the weights and the epoch: %s', async (_, change) => {
    const test = await openTrained();
    const before = parametersByKey(test);
    change(test);
    await test.settled();
    expect(parametersByKey(test)).toEqual(before);
    expect(test.frame().epoch).toBe(1);
    expect(test.failures()).toEqual([]);
  });

  it.each<[string, string, (test: TestStore) => void]>([
    ['learning rate', 'The learning rate can be 100 at most.', ({ actions }) => actions.setLearningRate(1e6)],
    ['batch size', 'The batch size can be 1 at least.', ({ actions }) => actions.setBatchSize(-3)],
    ['L1', 'L1 can be 10 at most.', ({ actions }) => actions.setRegularisation(11, 0)],
    ['L2', 'L2 can be 0 at least.', ({ actions }) => actions.setRegularisation(0, -1)],
  ])('outside its limits is clamped, and the page says so: %s', async (_, sentence, change) => {
    const test = await createSettledStore();
    change(test);
    await test.settled();
    expect(test.state().ui.notice).toMatchObject({ kind: 'note', text: sentence });
    expect(test.failures()).toEqual([]);
  });
});

describe('Another output activation', () => {
  it('recodes the target, and a loss that still fits stays', async () => {
    const { actions, state, frame, settled } = await createSettledStore();
    expect(state().run.dataset?.targets.slice(0, 2)).toEqual(Float32Array.of(-1, 1));
    actions.setActivation(2, 'sigmoid');
    await settled();
    expect(state().run.dataset?.targets.slice(0, 2)).toEqual(Float32Array.of(0, 1));
    expect(frame().sample.target).toEqual(Float64Array.of(0));
    expect(state().document.training.loss).toBe('sum_of_squared_errors');
    expect(state().ui.notice).toBeNull();
  });

  it('takes the default loss where the old one does not fit, and says so', async () => {
    const document = smallDocument();
    const test = await createSettledStore({ ...document, training: { ...document.training, loss: 'hinge' } });
    test.actions.setActivation(2, 'sigmoid');
    await test.settled();
    expect(test.state().document.training.loss).toBe('binary_crossentropy');
    expect(test.state().ui.notice?.text).toBe(
      'The loss is now Binary cross-entropy: the one before does not fit this output.',
    );
    expect(test.state().history.undo).toEqual(['set the activation of output to Sigmoid']);
  });
});
