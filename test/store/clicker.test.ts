/** A clicker in front of a room that follows a lesson: the steps a scene waits for, then the next scene, and the same way back. */
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { moveBack, moveOn } from '../../src/store/clicker.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';
import { exercise } from '../lessons/exercise.ts';

const lesson = (id: string) => LESSONS.find((each) => each.id === id)!;
const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

async function presenting(id: string, scene = 0): Promise<TestStore> {
  const test = await createSettledStore();
  await test.actions.openLesson(lesson(id), scene);
  test.actions.present();
  await test.settled();
  return test;
}

async function click({ actions, settled }: TestStore, ...ways: (1 | -1)[]): Promise<void> {
  for (const way of ways) {
    await actions.click(way);
    await settled();
  }
}

/** The scene, counted from 1, and the step inside the batch. */
const place = ({ state, frame }: TestStore) => [state().ui.lesson!.scene + 1, frame().walk.index];

describe('A clicker', () => {
  it('takes the three steps that the first scene of the forward pass asks for, then goes on', async () => {
    const test = await presenting('forward-pass');
    await click(test, 1, 1, 1);
    expect(place(test)).toEqual([1, 3]);
    // Only the answer is still to be given, and no step gives it.
    expect(test.state().ui.lesson!.met).toEqual([true, true, true, false]);
    await click(test, 1);
    expect(place(test)).toEqual([2, 0]);
  });

  it('finds every place again, step by step, on the way back and on again', async () => {
    const test = await presenting('forward-pass');
    await click(test, 1, 1, 1, 1, -1);
    expect(place(test)).toEqual([1, 3]);
    await click(test, -1, -1);
    expect(place(test)).toEqual([1, 1]);
    expect(test.state().ui.lesson!.met).toEqual([true, true, true, false]);
    await click(test, 1, 1);
    expect(place(test)).toEqual([1, 3]);
    await click(test, 1);
    expect(place(test)).toEqual([2, 0]);
  });

  it('keeps what the room has done in a scene, to the bit', async () => {
    const test = await presenting('forward-pass', 1);
    test.actions.set('selection', TO_OUTPUT);
    test.actions.setParameter(TO_OUTPUT, 2.8);
    await test.settled();
    const parameters = [...test.frame().parameters];
    await click(test, 1, -1);
    expect([...test.frame().parameters]).toEqual(parameters);
    expect(test.state().ui.lesson!.met).toEqual([true, true, true]);
    // At the desk a scene begins anew.
    await test.actions.restartScene();
    await test.settled();
    expect(test.frame().parameters[6]).toBe(2);
  });

  it('goes straight to the next scene where steps would not help', async () => {
    const test = await presenting('neuron');
    expect(moveOn(test.state())).toBe('scene');
    expect(moveBack(test.state())).toBe('none');
    await click(test, -1, 1);
    expect(place(test)).toEqual([2, 0]);
  });

  it('is not held by a count of updates that more steps cannot mend', async () => {
    // "J of 0.61 or less within five steps": one step is asked for, further ones are the room's to choose.
    const test = await presenting('gradient-descent', 2);
    await click(test, 1, 1);
    expect(test.state().ui.lesson!.scene).toBe(3);
  });

  it('stays at the last scene, and never steps where the teacher allows none', async () => {
    const test = await createSettledStore();
    await test.actions.openLesson(exercise(), 1, 'outside');
    test.actions.present();
    await test.settled();
    await click(test, 1, 1, 1);
    expect(place(test)).toEqual([3, 0]);
    expect(moveOn(test.state())).toBe('none');
    expect(test.state().ui.presentation).not.toBeNull();
  });

  it('leaves the words on the wall while the next scene is set up', async () => {
    const test = await createSettledStore();
    await test.actions.openLesson(exercise(), 0, 'outside');
    await test.settled();
    const seen = new Set<boolean>();
    const end = test.store.state.subscribe(({ ui }) => seen.add(ui.lesson !== null));
    await click(test, 1);
    end();
    expect([...seen]).toEqual([true]);
    expect(test.state().ui.lesson!.scene).toBe(1);
  });

  it('asks and answers while the room is asked', async () => {
    const test = await presenting('forward-pass', 1);
    test.actions.toggleAsking();
    await test.settled();
    test.actions.presentOn(1);
    await test.settled();
    expect(test.state().ui.quiz?.asked).not.toBeNull();
    expect(test.state().ui.lesson!.scene).toBe(1);
  });

  it('counts two presses before the scene is there as one', async () => {
    const test = await presenting('neuron');
    const both = [test.actions.click(1), test.actions.click(1)];
    await Promise.all(both);
    await test.settled();
    expect(test.state().ui.lesson!.scene).toBe(1);
  });
});
