import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverBox, insideView, seenBox, WHOLE } from '../../src/viz/view.ts';
import { pannedView, pinchedView, wheelFactor, zoomedView } from '../../src/viz/zooming.ts';

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

  it('follows two fingers: as much larger as they part, and where their middle goes', () => {
    const other = { x: 100, y: 100 };
    const parted = pinchedView(WHOLE, { before: { x: 200, y: 100 }, now: { x: 300, y: 100 }, other }, SIZE);
    // Twice as far apart. The middle, at 150 before, is at 200 now, and 150 px of the drawing have become 300.
    expect(parted).toEqual({ zoom: 2, x: 100, y: 100 });
    const moved = pinchedView(parted, { before: { x: 100, y: 200 }, now: { x: 80, y: 200 }, other }, SIZE);
    expect(moved.zoom).toBeCloseTo((2 * Math.hypot(20, 100)) / 100);
  });

  it('grows with a turn of the wheel as a trackpad means it, and no further at a notch of a mouse', () => {
    expect(wheelFactor(-100 * Math.log(1.1))).toBeCloseTo(1.1);
    expect(wheelFactor(20) * wheelFactor(-20)).toBeCloseTo(1);
    expect(wheelFactor(-120)).toBe(wheelFactor(-30));
    expect(wheelFactor(120)).toBeCloseTo(Math.exp(-0.3));
  });

  it('is a box of the drawing, as large as the window', () => {
    expect(seenBox({ zoom: 2, x: 100, y: 50 }, SIZE)).toEqual({ left: 100, top: 50, ...SIZE });
    // The window became larger: the drawing ends where it ends.
    expect(seenBox({ zoom: 2, x: 900, y: 50 }, SIZE).left).toBe(390);
  });

  it('has a margin round it as far as the drawing goes', () => {
    const { widthPx, heightPx } = SIZE;
    expect(coverBox(WHOLE, SIZE, 100)).toEqual({ left: 0, top: 0, widthPx, heightPx });
    expect(coverBox({ zoom: 4, x: 500.5, y: 300 }, SIZE, 100)).toEqual({
      left: 400,
      top: 200,
      widthPx: 0.5 + 100 + widthPx + 100,
      heightPx: 100 + heightPx + 100,
    });
    // 780 px wide, of which 390 to 780 are seen.
    expect(coverBox({ zoom: 2, x: 390, y: 0 }, SIZE, 100)).toMatchObject({ left: 290, widthPx: 490, top: 0 });
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
