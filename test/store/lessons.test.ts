/** Lessons through the store: what was there comes back, what was met stays met, progress outlasts the page. */
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import type { Check, Lesson, Scene } from '../../src/lessons/types.ts';
import { setOptimizerName } from '../../src/document/training.ts';
import { createSettledStore, smallDocument, type TestStore } from '../helpers/testStore.ts';

const lesson = LESSONS.find(({ id }) => id === 'forward-pass')!;
const ONE_WEIGHT = 1;
const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

/** Everything that a person had before the lesson. */
async function wholeState({ state, curve, checkpoint }: TestStore) {
  const { document, run, ui } = state();
  const { sample, stepSize, selection, mathsOpen, chosenView, followedView, evaluatedPart } = ui;
  const look = { sample, stepSize, selection, mathsOpen, chosenView, followedView, evaluatedPart };
  return { document, curve: curve(), edits: run.curve.edits, checkpoint: await checkpoint(), look };
}

/** In the middle of a batch, with a memory of the optimiser and a weight by hand. */
async function inTheMiddle(): Promise<TestStore> {
  const test = await createSettledStore(setOptimizerName(smallDocument(), 'adam'));
  const { actions, settled } = test;
  actions.setParameter(TO_OUTPUT, 0.5);
  for (const size of ['epoch', 'neuron'] as const) {
    actions.setStepSize(size);
    actions.stepForward();
    await settled();
  }
  actions.set('selection', TO_OUTPUT);
  await settled();
  return test;
}

/** A lesson of this scene alone, with a task of its own. */
function withChecks(scene: Scene, checks: readonly Check[]): Lesson {
  return { ...lesson, scenes: [{ ...scene, task: { ...scene.task, checks } }] };
}

async function open(test: TestStore, scene = 0): Promise<void> {
  await test.actions.openLesson(lesson, scene);
  await test.settled();
}

describe('A lesson', () => {
  it('gives back exactly what was there before, with everything the optimiser remembers', async () => {
    const test = await inTheMiddle();
    const before = await wholeState(test);
    await open(test);
    await test.actions.nextScene();
    test.actions.setParameter(TO_OUTPUT, 3);
    await test.settled();
    expect(await wholeState(test)).not.toEqual(before);
    await test.actions.leaveLesson();
    await test.settled();
    expect(await wholeState(test)).toEqual(before);
    expect(test.state().ui.lesson).toBeNull();
  });

  it('opens with one entry of undo, which closes it', async () => {
    const test = await inTheMiddle();
    const entries = test.state().history.undo.length;
    const { document } = test.state();
    await open(test);
    expect(test.state().history.undo.slice(entries)).toEqual(['open the lesson “The forward pass”']);
    test.actions.undo();
    await test.settled();
    expect(test.state().document).toEqual(document);
    expect(test.state().ui.lesson).toBeNull();
  });

  it('keeps what was met when the deed is undone', async () => {
    const test = await createSettledStore();
    await open(test, ONE_WEIGHT);
    test.actions.set('selection', TO_OUTPUT);
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    expect(test.state().ui.lesson?.met).toEqual([true, true, true]);
    test.actions.undo();
    await test.settled();
    expect(test.frame().parameters[6]).toBe(2);
    expect(test.state().ui.lesson?.met).toEqual([true, true, true]);
  });

  it('goes back to the scene before when its beginning is undone', async () => {
    const test = await createSettledStore();
    await open(test);
    await test.actions.nextScene();
    await test.settled();
    test.actions.undo();
    await test.settled();
    expect(test.state().ui.lesson?.scene).toBe(0);
  });

  it('goes on with the same network where a scene says so, and with a trained one for who has skipped that', async () => {
    const pima = LESSONS.find(({ id }) => id === 'pima')!;
    const fit = pima.scenes.findIndex(({ id }) => id === 'fit');
    const test = await createSettledStore();
    await test.actions.openLesson(pima, fit);
    test.actions.stepForward();
    await test.settled();
    const trained = [...test.frame().parameters];
    await test.actions.nextScene();
    await test.settled();
    expect([...test.frame().parameters]).toEqual(trained);
    expect(test.frame().epoch).toBe(1);
    await test.actions.openLesson(pima, fit);
    await test.actions.nextScene();
    await test.settled();
    expect([...test.frame().parameters]).not.toEqual(trained);
    // As good as after 150 epochs.
    expect(test.state().run.frame?.figures?.train.accuracy).toBeGreaterThan(0.84);
  });

  it('begins each scene at the usual speed, and gives the old one back', async () => {
    const test = await createSettledStore();
    test.actions.setSpeed(5);
    const { speeds } = test.state().ui;
    const usual = { ...speeds, [test.state().ui.stepSize]: 60 };
    await open(test);
    expect(test.state().ui.speeds).toEqual(usual);
    // As fast as possible, a curve of 200 epochs would be one of thousands before anybody can pause it.
    test.actions.setSpeed(null);
    await test.actions.nextScene();
    await test.settled();
    expect(test.state().ui.speeds).toEqual(usual);
    await test.actions.leaveLesson();
    await test.settled();
    expect(test.state().ui.speeds).toEqual(speeds);
  });

  it('does not count a number that is only passed on the way', async () => {
    const test = await createSettledStore();
    await open(test, ONE_WEIGHT);
    test.actions.beginDrag(TO_OUTPUT);
    for (const value of [2.8, 3]) {
      test.actions.dragTo(value);
      await test.settled();
    }
    test.actions.endDrag();
    await test.settled();
    // ŷ = 3 · 5 − 1 = 14: found and turned, but not 13.
    expect(test.state().ui.lesson?.met).toEqual([true, true, false]);
  });

  it.each([
    // 2 · (1 + 3) − (−1 + 3) = 6
    ['input', { kind: 'value', of: { kind: 'input', unit: 0 }, is: { is: 'equal', value: 1 } }],
    // 2 tanh 5 − tanh 1 = 1.24
    ['activation', { kind: 'setting', setting: { kind: 'activation', layer: 1 }, oneOf: ['tanh'] }],
  ] as const)('holds no output from before a change against another %s', async (changed, isChanged) => {
    const test = await createSettledStore();
    const [first] = lesson.scenes;
    // 2 · (2 + 3) − (−2 + 3) = 9
    const isNine = { kind: 'value', of: { kind: 'output', unit: 0 }, is: { is: 'equal', value: 9 } } as const;
    const check = { words: 'Nine', goal: { kind: 'all', goals: [isChanged, isNine] } } as const;
    await test.actions.openLesson(withChecks(first!, [check, { words: 'Changed', goal: isChanged }]));
    await test.settled();
    expect(test.frame().sample.prediction[0]).toBe(9);
    // A frame is on its way while the change is made.
    test.store.frames.refresh();
    if (changed === 'input') test.actions.setOwnInputs([1, 3]);
    else test.actions.setActivation(0, 'tanh');
    await test.settled();
    expect(test.state().ui.lesson?.met).toEqual([false, true]);
  });

  it('says what is met, and at the end its sentence', async () => {
    const test = await createSettledStore();
    await open(test, ONE_WEIGHT);
    test.actions.set('selection', TO_OUTPUT);
    await test.settled();
    expect(test.state().ui.announcement).toBe('Done: Find the edge from h1 to ŷ');
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    expect(test.state().ui.announcement).toBe(lesson.scenes[ONE_WEIGHT]!.done);
  });

  it('keeps the scenes that are done, and where the person was', async () => {
    const test = await createSettledStore();
    await open(test, ONE_WEIGHT);
    test.actions.set('selection', TO_OUTPUT);
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    await test.actions.nextScene();
    await test.settled();
    const expected = { 'forward-pass': { scene: 2, done: ['one-weight'] } };
    expect(test.state().ui.progress).toEqual(expected);
    expect(JSON.parse(test.kept.text ?? '')).toEqual({ version: 1, lessons: expected });
  });

  it('stays where it is while a weight is in the hand', async () => {
    const test = await createSettledStore();
    await open(test, ONE_WEIGHT);
    test.actions.beginDrag(TO_OUTPUT);
    await test.actions.nextScene();
    await test.actions.leaveLesson();
    expect(test.state().ui.lesson?.scene).toBe(ONE_WEIGHT);
    test.actions.cancelDrag();
  });
});
