import { describe, expect, it } from 'vitest';
import { sliceLabel, type SliceLabel } from '../../src/viz/sliceLabel.ts';

const SIZE = { widthPx: 40, heightPx: 30 };
const PLOT = { left: 0, right: 200, top: 0, bottom: 100 };
const AT = { x: 100, y: 60 };

type Options = Parameters<typeof sliceLabel>[0];

function labelOf(change: Partial<Options> = {}): SliceLabel {
  return sliceLabel({ at: AT, plot: PLOT, size: SIZE, slope: -1, lines: [], taken: [], ...change });
}

describe('The label of the present point', () => {
  it('stands above it, on the right where the curve falls and on the left where it rises', () => {
    expect(labelOf()).toEqual({ side: 'right', x: 112, top: 30 });
    expect(labelOf({ slope: 1 })).toEqual({ side: 'left', x: 88, top: 30 });
  });

  it('goes to the other side where the curve comes back', () => {
    // Straight up, 30 px to the right of the point.
    const line = [0, 25, 50, 75, 100].map((y) => ({ x: 130, y }));
    expect(labelOf({ lines: [line] })).toEqual({ side: 'left', x: 88, top: 30 });
  });

  it('goes below a flat curve at the top', () => {
    const flat = [0, 50, 100, 150, 200].map((x) => ({ x, y: 10 }));
    expect(labelOf({ at: { x: 100, y: 10 }, lines: [flat] })).toEqual({ side: 'right', x: 112, top: 18 });
  });

  it('keeps off what is written already', () => {
    const box = { left: 105, right: 200, top: 0, bottom: 100 };
    expect(labelOf({ taken: [box] }).side).toBe('left');
  });

  it('stays inside the plot', () => {
    expect(labelOf({ at: { x: 190, y: 60 } }).side).toBe('left');
  });

  it('is somewhere even where no place is free', () => {
    expect(labelOf({ taken: [PLOT] })).toEqual({ side: 'right', x: 112, top: 30 });
  });
});
