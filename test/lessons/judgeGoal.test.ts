import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/lessons/build.ts';
import type { Answer, Goal, LessonFacts, Quantity } from '../../src/lessons/goals.ts';
import { aimOf, askedBy, isMet } from '../../src/lessons/judgeGoal.ts';

const document = documentOf('transactions');
const WEIGHT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

const FACTS: LessonFacts = {
  document,
  begun: document,
  parameters: [1, -1, 1, 1, 0, 0, 2, -1, 0],
  inputs: [2, 3],
  outputs: [9],
  sampleLoss: 8,
  figures: {
    trainLoss: 9.75,
    validationLoss: null,
    trainAccuracy: null,
    validationAccuracy: null,
    lossGap: null,
  },
  counters: { epoch: 3, step: 24, learningRate: 0.01, batchSize: 1, quizRight: 0, threshold: 0.5 },
  isKnown: ({ kind }) => kind === 'loss',
  selection: WEIGHT,
  dialog: 'export',
  evaluatedPart: 'validation',
  hasDiverged: false,
  isHeld: false,
};

function met(goal: Goal, change: Partial<LessonFacts> = {}, answer: Answer | null = null): boolean {
  return isMet(goal, { ...FACTS, ...change }, answer);
}

const value = (of: Quantity, is: 'equal' | 'atLeast' | 'atMost', number: number, within?: number): Goal => ({
  kind: 'value',
  of,
  is: { is, value: number, ...(within !== undefined && { within }) },
});

const output: Quantity = { kind: 'output', unit: 0 };

describe('A goal about a number', () => {
  it('is met at the number, and within its tolerance', () => {
    expect(met(value(output, 'equal', 9))).toBe(true);
    expect(met(value(output, 'equal', 9.04, 0.05))).toBe(true);
    expect(met(value(output, 'equal', 9.06, 0.05))).toBe(false);
    expect(met(value({ kind: 'sampleLoss' }, 'atMost', 8))).toBe(true);
    expect(met(value({ kind: 'counter', name: 'epoch' }, 'atLeast', 4))).toBe(false);
    expect(met(value({ kind: 'parameter', ref: WEIGHT }, 'equal', 2))).toBe(true);
    expect(met(value({ kind: 'units', layer: 1 }, 'equal', 2))).toBe(true);
    expect(met(value({ kind: 'input', unit: 1 }, 'equal', 3))).toBe(true);
  });

  it('is not met by a number that is not there or not to be seen yet', () => {
    expect(met(value(output, 'atLeast', 0), { outputs: null })).toBe(false);
    expect(met(value({ kind: 'figure', name: 'validationLoss' }, 'atMost', 100))).toBe(false);
    expect(met(value({ kind: 'units', layer: 7 }, 'atMost', 9))).toBe(false);
    const gone = { kind: 'weight', layer: 3, from: 0, to: 0 } as const;
    expect(met(value({ kind: 'parameter', ref: gone }, 'atMost', 100))).toBe(false);
    // Of another shape, for an instant.
    expect(met(value({ kind: 'parameter', ref: WEIGHT }, 'equal', 2), { parameters: [2] })).toBe(false);
  });

  it('waits until the hand lets go, but for the weight in the hand', () => {
    expect(met(value(output, 'equal', 9), { isHeld: true })).toBe(false);
    expect(met(value({ kind: 'parameter', ref: WEIGHT }, 'equal', 2), { isHeld: true })).toBe(true);
  });

  it('allows for the rounding of single precision', () => {
    const parameters = [...(FACTS.parameters as number[])].with(6, Math.fround(2.8));
    expect(met(value({ kind: 'parameter', ref: WEIGHT }, 'equal', 2.8), { parameters })).toBe(true);
    expect(met(value({ kind: 'parameter', ref: WEIGHT }, 'atLeast', 2.8), { parameters })).toBe(true);
  });
});

describe('A goal about something else', () => {
  it('is met by what a step has shown, by a choice of place, a setting, a dialog', () => {
    expect(met({ kind: 'known', result: { kind: 'loss' } })).toBe(true);
    expect(met({ kind: 'known', result: { kind: 'update' } })).toBe(false);
    expect(met({ kind: 'selected', place: { to: 0, from: 0, layer: 2, kind: 'weight' } })).toBe(true);
    expect(met({ kind: 'selected', place: WEIGHT }, { selection: null })).toBe(false);
    expect(met({ kind: 'setting', setting: { kind: 'activation', layer: 1 }, oneOf: ['relu'] })).toBe(true);
    expect(met({ kind: 'setting', setting: { kind: 'activation', layer: 9 }, oneOf: ['relu'] })).toBe(false);
    const names = { loss: 'sum_of_squared_errors', optimizer: 'sgd', initializer: 'glorot_uniform' };
    for (const [name, now] of Object.entries({
      ...names,
      problem: 'transactions',
      evaluatedPart: 'validation',
    }))
      expect(
        met({
          kind: 'setting',
          setting: { kind: 'named', name: name as 'loss' },
          oneOf: [now],
        }),
      ).toBe(true);
    expect(met({ kind: 'opened', dialog: 'export' })).toBe(true);
    expect(met({ kind: 'diverged' })).toBe(false);
  });

  it('is met by other weights than the scene began with', () => {
    const other = documentOf('transactions', { initialWeights: { seed: 2 } });
    expect(met({ kind: 'otherWeights' })).toBe(false);
    expect(met({ kind: 'otherWeights' }, { document: other })).toBe(true);
  });
});

describe('A goal that asks', () => {
  const answer: Goal = { kind: 'answer', value: 65.1, within: 0.1 };
  const choice: Goal = {
    kind: 'choice',
    options: [
      { words: 'a', reply: '' },
      { words: 'b', reply: '' },
    ],
    right: 1,
  };

  it('is met by the right answer alone', () => {
    expect(met(answer)).toBe(false);
    expect(met(answer, {}, { kind: 'number', value: 65.15 })).toBe(true);
    expect(met(answer, {}, { kind: 'number', value: 65.3 })).toBe(false);
    expect(met(choice, {}, { kind: 'choice', option: 1 })).toBe(true);
    expect(met(choice, {}, { kind: 'choice', option: 0 })).toBe(false);
    expect(met(choice, {}, { kind: 'number', value: 1 })).toBe(false);
  });

  it('can be asked before something is done: then both must hold at once', () => {
    const before: Goal = {
      kind: 'all',
      goals: [
        choice,
        { kind: 'value', of: { kind: 'counter', name: 'step' }, is: { is: 'equal', value: 0 } },
      ],
    };
    expect(askedBy(before)).toBe(choice);
    expect(askedBy({ kind: 'diverged' })).toBeNull();
    const right: Answer = { kind: 'choice', option: 1 };
    expect(met(before, {}, right)).toBe(false);
    expect(met(before, { counters: { ...FACTS.counters, step: 0 } }, right)).toBe(true);
  });
});

describe('The aim of a goal', () => {
  it('is its number and where that is to come; of several the first', () => {
    const goal: Goal = { kind: 'all', goals: [{ kind: 'diverged' }, value(output, 'equal', 13) as never] };
    expect(aimOf(goal, FACTS)).toEqual({ now: 9, condition: { is: 'equal', value: 13 } });
    expect(aimOf({ kind: 'diverged' }, FACTS)).toBeNull();
  });
});
