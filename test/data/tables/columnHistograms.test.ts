import { describe, expect, it } from 'vitest';
import { columnHistograms } from '../../../src/data/tables/columnHistograms.ts';

describe('The histograms above the columns', () => {
  const inputs = Float32Array.of(0, 5, 1, 5, 9.9, 5, 10, 5);
  const labels = Float32Array.of(0, 1, 1, 0);
  const all = Uint32Array.of(0, 1, 2, 3);

  it('count two classes apart, in ten bins from the least to the largest value', () => {
    const [first, second] = columnHistograms({ task: 'binary', inputs, inputCount: 2, labels }, all);
    // Rows 0 and 3 are of class 0: the values 0 and 10. Rows 1 and 2 are of class 1: 1 and 9.9.
    expect([...first!.counts]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([...first!.rowCounts]).toEqual([2, 2]);
    // A column that does not vary has one bin.
    expect([...second!.counts]).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('count all rows together for other tasks, and the chosen ones alone', () => {
    const rows = Uint32Array.of(1, 3);
    const [first] = columnHistograms({ task: 'regression', inputs, inputCount: 2, labels }, rows);
    expect([...first!.counts]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([...first!.rowCounts]).toEqual([2]);
  });
});
