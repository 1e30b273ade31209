import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideView, pannedView, WHOLE, zoomedView } from '../../src/viz/view.ts';

const SIZE = { widthPx: 390, heightPx: 300 };

describe('what is seen of a drawing', () => {
  it('stays where the fingers are while it grows', () => {
    const at = { x: 100, y: 150 };
    const twice = zoomedView(WHOLE, 2, at, SIZE);
    expect(twice).toEqual({ zoom: 2, x: 100, y: 150 });
    // 200 px of the drawing lie at 100 px of the window; three times as large it is 300.
    expect(zoomedView(twice, 1.5, at, SIZE)).toEqual({ zoom: 3, x: 200, y: 300 });
  });

  it('follows a finger as far as its edges', () => {
    const twice = zoomedView(WHOLE, 2, { x: 0, y: 0 }, SIZE);
    expect(pannedView(twice, { x: -50, y: -20 }, SIZE)).toEqual({ zoom: 2, x: 50, y: 20 });
    expect(pannedView(twice, { x: 50, y: -900 }, SIZE)).toEqual({ zoom: 2, x: 0, y: 300 });
  });

  it('is never smaller than the window, nor beyond it, whatever is done', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), number, number, (factor, x, y) => {
        const { zoom, ...place } = pannedView(zoomedView(WHOLE, factor, { x, y }, SIZE), { x, y }, SIZE);
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(4);
        expect(insideView({ zoom, ...place }, SIZE)).toEqual({ zoom, ...place });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
