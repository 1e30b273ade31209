import { describe, expect, it } from 'vitest';
import { columnHistogram } from '../../../src/data/tables/columnHistograms.ts';

describe('The histogram above a column', () => {
  const inputs = Float32Array.of(0, 5, 1, 5, 9.9, 5, 10, 5);
  const labels = Float32Array.of(0, 1, 1, 0);
  const all = Uint32Array.of(0, 1, 2, 3);
  const data = { inputs, inputCount: 2, labels };

  it('counts one class apart from the others, in ten bins from the least to the largest value', () => {
    const first = columnHistogram(data, all, { first: 0, width: 1 }, 1);
    // Rows 0 and 3 are of class 0: the values 0 and 10. Rows 1 and 2 are of class 1: 1 and 9.9.
    expect([...first.counts]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([...first.rowCounts]).toEqual([2, 2]);
  });

  it('has one bin where a column does not vary', () => {
    const second = columnHistogram(data, all, { first: 1, width: 1 }, 1);
    expect([...second.counts]).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('counts all rows together where none are told apart, and the chosen ones alone', () => {
    const first = columnHistogram(data, Uint32Array.of(1, 3), { first: 0, width: 1 }, null);
    expect([...first.counts]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([...first.rowCounts]).toEqual([2]);
  });

  it('has a bin for each category, and none for one that was never seen', () => {
    const oneHot = Float32Array.of(1, 0, 0, 1, 0, 0, 0, 1);
    const words = columnHistogram({ ...data, inputs: oneHot }, all, { first: 0, width: 2 }, 0);
    // Class 1 (below) has the second category and the unseen one; class 0 (above) the first and the second.
    expect([...words.counts]).toEqual([0, 1, 1, 1]);
    expect([...words.rowCounts]).toEqual([2, 2]);
  });
});
