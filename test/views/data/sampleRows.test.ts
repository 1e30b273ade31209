import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../../src/views/data/sampleRows.ts';
import { sampleDataset } from './sampleDataset.ts';

const XOR = sampleDataset('xor', 'sigmoid');
const XOR_ANSWERS = { before: null, task: 'binary', outputActivation: 'sigmoid', hiddenRow: null } as const;

describe('The rows of a table', () => {
  it('are right where the prediction is on the side of ½ that the target is on', () => {
    const predictions = Float32Array.of(0.36, 0.74, 0.45, 0.42);
    const rows = sampleRows(XOR, { ...XOR_ANSWERS, predictions });
    expect(rows.map(({ target }) => target)).toEqual([0, 1, 1, 0]);
    expect(rows.map(({ right }) => right)).toEqual([true, true, false, true]);
  });

  it('keep what each row gave before the gesture beside what it gives now', () => {
    const predictions = Float32Array.of(0.25, 0.5, 0.5, 0.25);
    const before = Float32Array.of(0.75, 0.5, 0.5, 0.75);
    const [first] = sampleRows(XOR, { ...XOR_ANSWERS, predictions, before });
    expect(first).toMatchObject({ row: 0, inputs: [0, 0], before: 0.75, prediction: 0.25 });
  });

  it('have no verdict where a number is predicted', () => {
    const transactions = sampleDataset('transactions', 'linear');
    const rows = sampleRows(transactions, {
      predictions: Float32Array.of(9, 4, 8, 7, 12, 2, 11, 16),
      before: null,
      task: 'regression',
      outputActivation: 'linear',
      hiddenRow: null,
    });
    expect(rows.map(({ prediction }) => prediction)).toEqual([9, 4, 8, 7, 12, 2, 11, 16]);
    expect(new Set(rows.map(({ right }) => right))).toEqual(new Set([null]));
  });

  it('leave out the predictions of another data set, as they come just after a change', () => {
    const rows = sampleRows(XOR, { ...XOR_ANSWERS, predictions: new Float32Array(8) });
    expect(rows.map(({ prediction }) => prediction)).toEqual([null, null, null, null]);
  });
});
