import { describe, expect, it } from 'vitest';
import { isCurveEpoch } from '../../src/training/curve.ts';

/** Number of points in the epochs from `first` to `last`. */
function countPoints(first: number, last: number): number {
  let count = 0;
  for (let epoch = first; epoch <= last; epoch++) if (isCurveEpoch(epoch)) count++;
  return count;
}

describe('The loss curve', () => {
  it('has a point at every epoch up to 1,000, the start included', () => {
    expect(countPoints(0, 1000)).toBe(1001);
  });

  it('has a point at every second epoch up to 2,000 and every fourth up to 4,000', () => {
    expect([1000, 1001, 1002, 1003, 1004].filter(isCurveEpoch)).toEqual([1000, 1002, 1004]);
    expect([2000, 2002, 2004, 2006, 2008].filter(isCurveEpoch)).toEqual([2000, 2004, 2008]);
  });

  it('grows by 500 points each time the run doubles', () => {
    expect(countPoints(1001, 2000)).toBe(500);
    expect(countPoints(2001, 4000)).toBe(500);
    expect(countPoints(64_001, 128_000)).toBe(500);
  });
});
