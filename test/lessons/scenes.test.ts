/** Every scene of every lesson: opened, its task not done yet, done by a scripted hand, done. */
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import { wordCount } from '../../src/lessons/markdown.ts';
import { aimOf } from '../../src/lessons/judgeGoal.ts';
import type { Lesson } from '../../src/lessons/types.ts';
import { lessonFacts } from '../../src/store/lessonFacts.ts';
import { createSettledStore } from '../helpers/testStore.ts';
import { activationsHands } from './hands/activations.ts';
import { backpropagationHands } from './hands/backpropagation.ts';
import { costHands } from './hands/cost.ts';
import { epochsHands } from './hands/epochs.ts';
import { forwardPassHands } from './hands/forwardPass.ts';
import { gradientDescentHands } from './hands/gradientDescent.ts';
import { lessonOf, type Hand } from './hands/hand.ts';
import { layersHands } from './hands/layers.ts';
import { neuronHands } from './hands/neuron.ts';
import { pimaHands } from './hands/pima.ts';
import { weightsHands } from './hands/weights.ts';

const MOST_WORDS = 60;

const HANDS: Record<string, Record<string, Hand>> = {
  neuron: neuronHands,
  layers: layersHands,
  weights: weightsHands,
  'forward-pass': forwardPassHands,
  activations: activationsHands,
  cost: costHands,
  'gradient-descent': gradientDescentHands,
  backpropagation: backpropagationHands,
  epochs: epochsHands,
  pima: pimaHands,
};

async function openScene(lesson: Lesson, scene: number) {
  const test = await createSettledStore();
  await test.actions.openLesson(lesson, scene);
  await test.settled();
  return test;
}

describe.each(LESSONS)('The lesson $title', (lesson) => {
  const scenes = lesson.scenes.map((scene, index) => ({ ...scene, index }));

  it('has three to seven scenes with ids of their own', () => {
    expect(lesson.scenes.length).toBeGreaterThanOrEqual(3);
    expect(lesson.scenes.length).toBeLessThanOrEqual(7);
    expect(new Set(lesson.scenes.map(({ id }) => id)).size).toBe(lesson.scenes.length);
  });

  it.each(scenes)('says what there is to say in few words: $title', ({ text }) => {
    expect(wordCount(text)).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(scenes)('is not done before anything is done: $title', async ({ index, task }) => {
    const test = await openScene(lesson, index);
    expect(lessonOf(test).met).toEqual(task.checks.map(() => false));
  });

  it.each(scenes)('starts its bar at the number that the engine has: $title', async ({ index, task }) => {
    const test = await openScene(lesson, index);
    const facts = lessonFacts(lessonOf(test), test.state());
    const goal = task.checks[task.bar?.check ?? 0]?.goal;
    const now = facts && goal && task.bar ? aimOf(goal, facts)?.now : undefined;
    expect(now === undefined ? undefined : Number((now ?? NaN).toPrecision(4))).toBe(task.bar?.from);
  });

  it.each(scenes)('is done by doing what it asks: $title', async ({ id, index, task }) => {
    const test = await openScene(lesson, index);
    const hand = HANDS[lesson.id]?.[id];
    if (!hand) throw new Error(`There is no hand for the scene ${id}.`);
    await hand(test);
    await test.settled();
    expect(lessonOf(test).met).toEqual(task.checks.map(() => true));
  });
});
