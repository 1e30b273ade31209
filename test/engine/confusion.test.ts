import { describe, expect, it } from 'vitest';
import {
  accuracyOf,
  classFigures,
  confusionMatrix,
  countOf,
  majorityMatrix,
  sharesLogLoss,
} from '../../src/engine/index.ts';

describe('A confusion matrix', () => {
  // The counts of the pictured Pima network: 83 and 20 of the negative rows, 15 and 36 of the positive ones.
  const rowsOf = (times: number, actual: number, predicted: number) =>
    Array.from({ length: times }, () => [actual, predicted] as const);
  const rows = [...rowsOf(83, 0, 0), ...rowsOf(20, 0, 1), ...rowsOf(15, 1, 0), ...rowsOf(36, 1, 1)];
  const pima = confusionMatrix(
    2,
    rows.map(([actual]) => actual),
    rows.map(([, predicted]) => predicted),
  );

  it('counts actual classes in rows and predicted ones in columns', () => {
    expect(countOf(pima, 0, 1)).toBe(20);
    expect(countOf(pima, 1, 0)).toBe(15);
  });

  it('gives precision, recall and F1 of a class', () => {
    expect(classFigures(pima, 1)).toEqual({
      precision: 36 / (36 + 20),
      recall: 36 / (36 + 15),
      f1: (2 * 36) / (2 * 36 + 20 + 15),
      support: 51,
    });
  });

  it('gives the accuracy, and that of always saying the majority', () => {
    expect(accuracyOf(pima)).toBe((83 + 36) / 154);
    expect(accuracyOf(majorityMatrix(pima))).toBe(103 / 154);
    // Nobody is called ill: nothing is found, and precision is a share of nothing.
    expect(classFigures(majorityMatrix(pima), 1)).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(sharesLogLoss(pima)).toBeCloseTo(-(103 * Math.log(103 / 154) + 51 * Math.log(51 / 154)) / 154, 12);
  });

  it('has no share of nothing', () => {
    const never = confusionMatrix(3, [0, 0], [0, 1]);
    expect(classFigures(never, 2)).toEqual({ precision: null, recall: null, f1: null, support: 0 });
    expect(classFigures(never, 1)).toEqual({ precision: 0, recall: null, f1: 0, support: 0 });
    expect(accuracyOf(confusionMatrix(2, [], []))).toBeNull();
  });

  it('refuses lists of different length', () => {
    expect(() => confusionMatrix(2, [0], [])).toThrow('There are 1 actual classes, but 0 predicted ones.');
  });
});
