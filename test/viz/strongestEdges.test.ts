import { describe, expect, it } from 'vitest';
import { strongestEdges } from '../../src/viz/strongestEdges.ts';

describe('The strongest edges', () => {
  it('come last, whatever their sign', () => {
    expect(strongestEdges([0.5, -3, 1], [0, 1, 2], 10)).toEqual([0, 2, 1]);
  });

  it('look their weights up where they lie among the parameters', () => {
    expect(strongestEdges([9, 1, 9, 2], [3, 1], 10)).toEqual([1, 0]);
  });

  it('leave out the weakest where there are too many', () => {
    const weights = Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? at : -at));
    const places = weights.map((_, at) => at);
    const chosen = strongestEdges(weights, places, 100);
    // Sizes are told apart in 256 steps of 999 / 256 ≈ 3.9, so up to three of the hundred may be missing.
    expect(chosen.length).toBeGreaterThan(96);
    expect(chosen.length).toBeLessThanOrEqual(100);
    expect(chosen).toEqual(Array.from({ length: chosen.length }, (_, at) => 1000 - chosen.length + at));
  });

  it('are none where too many weights are all 0 or no numbers', () => {
    expect(strongestEdges([0, 0, Number.NaN], [0, 1, 2], 2)).toEqual([]);
  });
});
