import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongest } from '../../src/viz/strongest.ts';

const of = (strengths: readonly number[], most: number) =>
  strongest(strengths.length, most, (at) => strengths[at]!);

describe('the strongest', () => {
  it('come in their own order', () => {
    expect(of([3, 9, 1, 7, 8], 3)).toEqual([1, 3, 4]);
  });

  it('are the first ones where more are equally strong, and all where there are few', () => {
    expect(of([2, 5, 5, 5, 1], 2)).toEqual([1, 2]);
    expect(of([2, 5], 3)).toEqual([0, 1]);
    expect(of([], 3)).toEqual([]);
  });

  it('are those that sorting all of them would put first', () => {
    const few = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(few, { maxLength: 60 }), few, (strengths, most) => {
        const sorted = [...strengths.keys()].sort((a, b) => strengths[b]! - strengths[a]! || a - b);
        expect(of(strengths, most)).toEqual(sorted.slice(0, most).sort((a, b) => a - b));
      }),
    );
  });
});
