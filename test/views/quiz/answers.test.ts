import { describe, expect, it } from 'vitest';
import type { AskedResult, Question } from '../../../src/store/quizQuestions.ts';
import { answerText, judge } from '../../../src/views/quiz/answers.ts';
import { scoreText } from '../../../src/views/quiz/scoreText.ts';

function question(kind: 'preActivation' | 'delta', answer: number): Question {
  return { result: { kind, layer: 1, unit: 0 }, answer, rounded: NaN, change: null };
}

const LOSS: AskedResult = { kind: 'loss' };
const isRight = (text: string, asked: Question) => judge(text, asked).ok;

describe('an answer', () => {
  it.each(['0.33', '0.333333', '1/3', '0,33', ' 0.3333 ', '3.3e-1', '+0.33'])(
    'that rounds to what is shown is right: %s for a third',
    (text) => expect(isRight(text, question('preActivation', 1 / 3))).toBe(true),
  );

  it.each(['−0.5', '-0.5', '-1/2', '−,5'])('may have either minus sign: %s', (text) =>
    expect(isRight(text, question('preActivation', -0.5))).toBe(true),
  );

  it('needs three decimals where three are shown', () => {
    expect(isRight('0.125', question('delta', 0.1249))).toBe(true);
    expect(isRight('0.12', question('delta', 0.1249))).toBe(false);
  });

  it('to a whole number is that number: 5.4 is not 5', () => {
    expect(isRight('5.4', question('preActivation', 5))).toBe(false);
    expect(isRight('5.00', question('preActivation', 5))).toBe(true);
  });

  it('may be a power of ten, as tiny losses are shown', () => {
    const tiny = { result: LOSS, answer: 0.0000123, rounded: NaN, change: null };
    expect(answerText(tiny)).toBe('1.2e−5');
    expect(isRight('1.2e-5', tiny)).toBe(true);
    expect(isRight('0', tiny)).toBe(false);
  });

  it('to a weight after a small change needs the decimals that show the change', () => {
    const ref = { kind: 'bias', layer: 1, unit: 0 } as const;
    const moved = { result: { kind: 'update', ref } as const, answer: 1.0004, rounded: NaN, change: 0.0004 };
    expect(isRight('1.0004', moved)).toBe(true);
    expect(isRight('1', moved)).toBe(false);
  });

  it('may be what the rounded numbers on the screen give', () => {
    const sum = { ...question('preActivation', -0.3947), rounded: -0.3968 };
    expect(isRight('-0.39', sum)).toBe(true);
    expect(isRight('-0.40', sum)).toBe(true);
    expect(isRight('-0.41', sum)).toBe(false);
  });

  it('that is wrong is told which way to go', () => {
    expect(judge('6', question('preActivation', 5))).toEqual({ ok: false, text: 'Not yet: too high.' });
    expect(judge('-6', question('preActivation', 5))).toEqual({ ok: false, text: 'Not yet: too low.' });
  });

  it('that is no number is told what one looks like', () => {
    expect(judge('five', question('preActivation', 5))).toMatchObject({
      ok: false,
      text: expect.stringContaining('is not a number'),
    });
  });
});

describe('the score', () => {
  it('says what was right, what was shown and what took a hint', () => {
    expect(scoreText({ right: 0, shown: 0, hinted: 0 })).toBe('');
    expect(scoreText({ right: 5, shown: 0, hinted: 0 })).toBe('5 of 5 right');
    expect(scoreText({ right: 5, shown: 2, hinted: 1 })).toBe('5 of 7 right, 2 shown, 1 with a hint');
  });
});
