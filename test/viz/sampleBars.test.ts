import { describe, expect, it } from 'vitest';
import { sampleBars } from '../../src/viz/sampleBars.ts';

const size = { widthPx: 400, heightPx: 80 };

describe('the bars of the loss per sample', () => {
  it('share the width and stand on the baseline, the largest loss full height', () => {
    const bars = sampleBars([8, 32, 16, 4], size);
    expect(bars.map(({ heightPx }) => heightPx)).toEqual([20, 80, 40, 10]);
    expect(bars.map(({ y, heightPx }) => y + heightPx)).toEqual([80, 80, 80, 80]);
    expect(bars[1]!.x).toBeCloseTo(100 + 13.5, 10);
    expect(bars[1]!.widthPx).toBeCloseTo(73, 10);
  });

  it('show a loss of zero as a line', () => {
    expect(sampleBars([0, 10], size)[0]!.heightPx).toBe(1);
    expect(sampleBars([0, 0], size).map(({ heightPx }) => heightPx)).toEqual([1, 1]);
  });

  it('show an infinite loss full height and none for what is not a number', () => {
    expect(sampleBars([Infinity, NaN, 5], size).map(({ heightPx }) => heightPx)).toEqual([80, 0, 80]);
  });

  it('share their scale with other bars', () => {
    // 80 px are the 32 of the other ones.
    expect(sampleBars([8, 16], { ...size, alsoFits: [32, 1] }).map(({ heightPx }) => heightPx)).toEqual([
      20, 40,
    ]);
  });
});
