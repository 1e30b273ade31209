import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES, FEATURES, featureRow } from '../../src/data/features.ts';

describe('derived inputs', () => {
  it('are squares, the product and sines of the two inputs', () => {
    expect(featureRow(FEATURE_NAMES, [2, -3])).toEqual([
      2,
      -3,
      2 * 2,
      -3 * -3,
      2 * -3,
      0.9092974268256817, // sin 2
      -0.1411200080598672, // sin −3
    ]);
  });

  it('come in the order in which they are named', () => {
    expect(featureRow(['x1x2', 'x2', 'x1Squared'], [4, 0.5])).toEqual([4 * 0.5, 0.5, 4 * 4]);
  });

  it('are the raw inputs where none are named, however many those are', () => {
    expect(featureRow(null, [7])).toEqual([7]);
    expect(featureRow(null, Float32Array.of(1, 2, 3))).toEqual([1, 2, 3]);
  });

  it('are refused for anything but two raw inputs', () => {
    expect(() => featureRow(['x1'], [7])).toThrow('need two raw inputs, not 1');
  });

  it.each(FEATURE_NAMES)('%s spans the range that it states over the plane', (name) => {
    const { compute, range } = FEATURES[name];
    // A grid over the plane that includes its corners, its axes and ±π/2.
    const ticks = [-6, -Math.PI / 2, 0, Math.PI / 2, 6];
    const values = ticks.flatMap((x1) => ticks.map((x2) => compute(x1, x2)));
    expect([Math.min(...values), Math.max(...values)]).toEqual([...range]);
  });
});
