/** The quiz as the page keeps it: Transactions, whose first sample is (2, 3) with target 13. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { openQuestion, quizStep } from '../../src/store/quiz.ts';
import type { AskedResult } from '../../src/store/quizQuestions.ts';
import type { StepSize } from '../../src/worker/protocol.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

async function startQuiz(size: StepSize = 'neuron'): Promise<TestStore> {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.setStepSize(size);
  test.actions.startQuiz();
  await test.settled();
  return test;
}

function question({ state }: TestStore) {
  return openQuestion(state());
}

/** A question in short: kind and place, with its answer. */
function asked(test: TestStore): string {
  const open = question(test);
  return open ? `${placeOf(open.result)} ${Number(open.answer.toFixed(4))}` : 'nothing';
}

function placeOf(result: AskedResult): string {
  if (result.kind === 'loss') return 'loss';
  if (result.kind !== 'gradient' && result.kind !== 'update')
    return `${result.kind} ${result.layer}-${result.unit}`;
  const { ref } = result;
  const place = ref.kind === 'weight' ? `${ref.layer}-${ref.from}-${ref.to}` : `${ref.layer}-${ref.unit}`;
  return `${result.kind} of ${ref.kind} ${place}`;
}

async function goOn(test: TestStore): Promise<void> {
  test.actions.goOn();
  await test.settled();
}

/** What is asked from here on, when every answer is shown. */
async function askAll(test: TestStore, count: number): Promise<string[]> {
  const all: string[] = [];
  for (let place = 0; place < count; place++) {
    await goOn(test);
    all.push(asked(test));
    test.actions.revealAnswer('shown');
    await test.settled();
  }
  return all;
}

function isKnown(
  test: TestStore,
  kind: 'preActivation' | 'activation' | 'delta' | 'gradient',
  unit = 0,
): boolean {
  const { document, ui } = test.state();
  const layer = kind === 'preActivation' || kind === 'activation' ? 1 : 2;
  return quizStep(document, test.frame(), ui)?.isKnown({ kind, layer, unit }) ?? true;
}

describe('the questions of a step', () => {
  it('follow the calculation neuron by neuron, from z to the new weight', async () => {
    const test = await startQuiz();
    expect(await askAll(test, 16)).toEqual([
      'preActivation 1-0 5',
      'activation 1-0 5',
      'preActivation 1-1 1',
      'activation 1-1 1',
      // The output is linear: its z is its ŷ.
      'activation 2-0 9',
      'loss 8',
      'delta 2-0 -4',
      'gradient of weight 2-0-0 -20',
      'gradient of weight 2-1-0 -4',
      'delta 1-1 4',
      'gradient of weight 1-1-1 12',
      'gradient of weight 1-0-1 8',
      'delta 1-0 -8',
      'gradient of weight 1-1-0 -24',
      'gradient of weight 1-0-0 -16',
      // 1 + 0.01·24
      'update of weight 1-1-0 1.24',
    ]);
  });

  it('are one for each neuron of a layer', async () => {
    const test = await startQuiz('layer');
    expect(await askAll(test, 10)).toEqual([
      'activation 1-0 5',
      'activation 1-1 1',
      'activation 2-0 9',
      'loss 8',
      // A neuron alone in its layer is asked as a step of one neuron.
      'delta 2-0 -4',
      'gradient of weight 2-0-0 -20',
      'gradient of weight 2-1-0 -4',
      'delta 1-1 4',
      'delta 1-0 -8',
      'update of weight 1-1-0 1.24',
    ]);
  });

  it('are a handful for a whole sample', async () => {
    const test = await startQuiz('sample');
    expect(await askAll(test, 5)).toEqual([
      'activation 2-0 9',
      'loss 8',
      'delta 2-0 -4',
      'gradient of weight 1-1-0 -24',
      'update of weight 1-1-0 1.24',
    ]);
  });

  it('ask at the update for the weight that is selected', async () => {
    const test = await startQuiz('sample');
    await askAll(test, 4);
    test.actions.set('selection', { kind: 'weight', layer: 2, from: 0, to: 0 });
    await goOn(test);
    // 2 + 0.01·20
    expect(asked(test)).toBe('update of weight 2-0-0 2.2');
  });

  it('are asked of a sample of choice too, which has no update', async () => {
    const test = await startQuiz('sample');
    test.actions.selectRow(1);
    await test.settled();
    // (1, 1): h = 2 and 0, ŷ = 4, target 6.
    expect(await askAll(test, 3)).toEqual(['activation 2-0 4', 'loss 2', 'delta 2-0 -2']);
  });

  it('change their answer with a weight', async () => {
    const test = await startQuiz();
    await goOn(test);
    test.actions.setParameter({ kind: 'weight', layer: 1, from: 0, to: 0 }, 2);
    await test.settled();
    // 2·2 + 1·3
    expect(asked(test)).toBe('preActivation 1-0 7');
  });
});

describe('what a quiz keeps back', () => {
  it('is everything before the first step', async () => {
    const test = await startQuiz();
    expect(isKnown(test, 'preActivation')).toBe(false);
    test.actions.endQuiz();
    await test.settled();
    expect(test.state().ui.quiz).toBeNull();
  });

  it('comes to light answer by answer', async () => {
    const test = await startQuiz();
    await goOn(test);
    expect([isKnown(test, 'preActivation'), isKnown(test, 'activation')]).toEqual([false, false]);
    test.actions.revealAnswer('right');
    expect([isKnown(test, 'preActivation'), isKnown(test, 'activation')]).toEqual([true, false]);
    test.actions.goOn();
    test.actions.revealAnswer('right');
    expect([isKnown(test, 'preActivation'), isKnown(test, 'activation')]).toEqual([true, true]);
  });

  it('is the gradients until the last of them is answered', async () => {
    const test = await startQuiz();
    await askAll(test, 8);
    expect([isKnown(test, 'delta'), isKnown(test, 'gradient')]).toEqual([true, false]);
    await askAll(test, 1);
    expect(isKnown(test, 'gradient')).toBe(true);
  });

  it('is the update itself: it is done with its answer', async () => {
    const test = await startQuiz('sample');
    await askAll(test, 4);
    await goOn(test);
    expect(test.frame().step).toBe(0);
    test.actions.revealAnswer('right');
    await test.settled();
    expect(test.frame().step).toBe(1);
  });

  it('is not what was answered: steps back show it', async () => {
    const test = await startQuiz();
    await askAll(test, 4);
    test.actions.stepBack();
    await test.settled();
    expect(question(test)).toBeNull();
    expect(isKnown(test, 'activation', 0)).toBe(true);
    expect(isKnown(test, 'activation', 1)).toBe(false);
  });
});

describe('a round', () => {
  it('counts answers, those shown and those with a hint', async () => {
    const test = await startQuiz();
    await goOn(test);
    test.actions.takeHint();
    test.actions.takeHint();
    test.actions.takeHint();
    expect(test.state().ui.quiz?.hints).toBe(2);
    test.actions.revealAnswer('right');
    test.actions.goOn();
    test.actions.revealAnswer('shown');
    expect(test.state().ui.quiz?.score).toEqual({ right: 1, shown: 1, hinted: 1 });
    test.actions.newRound();
    expect(test.state().ui.quiz?.score).toEqual({ right: 0, shown: 0, hinted: 0 });
  });

  it('takes no step while a question waits', async () => {
    const test = await startQuiz();
    await goOn(test);
    test.actions.stepForward();
    await test.settled();
    expect(test.frame().walk.index).toBe(1);
    expect(test.state().ui.notice?.text).toMatch(/^Answer the question first/);
  });

  it('takes one step, however fast the key is pressed', async () => {
    const test = await startQuiz();
    test.actions.goOn();
    test.actions.goOn();
    await test.settled();
    expect(test.frame().walk.index).toBe(1);
    expect(asked(test)).toBe('preActivation 1-0 5');
  });

  it('leads on by steps, not by jumps; back is free', async () => {
    const test = await startQuiz();
    await askAll(test, 3);
    test.actions.seek(5);
    await test.settled();
    expect(test.frame().walk.index).toBe(2);
    test.actions.seek(1);
    await test.settled();
    expect(test.frame().walk.index).toBe(1);
  });

  it('ends when training plays, or takes whole batches', async () => {
    const test = await startQuiz();
    test.actions.setStepSize('batch');
    expect(test.state().ui.quiz).toBeNull();
    expect(test.state().ui.notice?.text).toMatch(/^The quiz has ended/);
    test.actions.startQuiz();
    expect(test.state().ui.stepSize).toBe('neuron');
    test.actions.togglePlay();
    expect(test.state().ui.quiz).toBeNull();
    test.actions.togglePlay();
    await test.settled();
  });
});
