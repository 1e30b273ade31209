/** The goals that a teacher chooses from: taken from the page, said in plain words, and met just there. */
import { describe, expect, it } from 'vitest';
import { kinds, type CheckKind } from '../../src/i18n/en/author.ts';
import { firstGoal, goalFromPage, kindOf } from '../../src/lessons/firstGoal.ts';
import { goalWords } from '../../src/lessons/goalWords.ts';
import { isMet } from '../../src/lessons/judgeGoal.ts';
import type { LessonFacts } from '../../src/lessons/goals.ts';
import { createDocument } from '../../src/document/defaults.ts';
import { lessonFacts } from '../../src/store/lessonFacts.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

function factsOf(test: TestStore): LessonFacts {
  const state = test.state();
  const facts = lessonFacts({ begun: state.document, since: null }, state);
  if (!facts) throw new Error('There is no frame yet.');
  return facts;
}

/** The output is 2.8 · 5 − 1 · 1 = 13, and the weight to it is chosen. */
async function atThirteen(): Promise<TestStore> {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.set('selection', TO_OUTPUT);
  test.actions.setParameter(TO_OUTPUT, 2.8);
  await test.settled();
  return test;
}

const WORDS: Record<CheckKind, string | RegExp> = {
  output: 'The output is 13 ± 0.05',
  parameter: 'The weight from hidden 1, neuron 1 to output 1 is 2.8 ± 0.05',
  trainLoss: /^The training loss is at most [\d.]+$/,
  trainAccuracy: 'The training accuracy is at least 0',
  step: 'The step is at least 0',
  epoch: 'The epoch is at least 0',
  activation: 'The activation of hidden 1 is ReLU',
  units: 'The number of neurons in hidden 1 is 2',
  answer: 'The typed number is 13 ± 0.05',
  choice: 'The right option is chosen',
};

describe('A goal taken from the page', () => {
  it.each(Object.keys(kinds) as CheckKind[])(
    'says what it checks, and is one of its kind: %s',
    async (kind) => {
      const test = await atThirteen();
      const goal = firstGoal(kind, factsOf(test));
      expect(goalWords(goal, test.state().document)).toMatch(WORDS[kind]);
      expect(kindOf(goal)).toBe(kind);
    },
  );

  it.each(['output', 'parameter', 'activation', 'units', 'step', 'epoch'] as const)(
    'is met where it was taken: %s',
    async (kind) => {
      const facts = factsOf(await atThirteen());
      expect(isMet(firstGoal(kind, facts), facts, null)).toBe(true);
    },
  );

  it('is no longer met elsewhere, until it is taken anew', async () => {
    const test = await atThirteen();
    const goal = firstGoal('output', factsOf(test));
    test.actions.setParameter(TO_OUTPUT, 3);
    await test.settled();
    expect(isMet(goal, factsOf(test), null)).toBe(false);
    const anew = goalFromPage(goal, factsOf(test));
    expect(goalWords(anew, test.state().document)).toBe('The output is 14 ± 0.05');
    expect(isMet(anew, factsOf(test), null)).toBe(true);
  });

  it('takes an answer that is right', async () => {
    const facts = factsOf(await atThirteen());
    expect(isMet(firstGoal('answer', facts), facts, { kind: 'number', value: 13 })).toBe(true);
  });
});
