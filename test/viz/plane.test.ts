import { describe, expect, it } from 'vitest';
import { gridPoints, toPlanePx } from '../../src/viz/plane.ts';

const domain = { x1: [-6, 6], x2: [-3, 3] } as const;

describe('the input plane', () => {
  it('has its points in the middle of cells, row by row from the top, from the left', () => {
    expect([...gridPoints(2, domain)]).toEqual([-3, 1.5, 3, 1.5, -3, -1.5, 3, -1.5]);
  });

  it('is drawn with x₁ to the right and x₂ upwards', () => {
    const plane = { domain, widthPx: 240, heightPx: 120 };
    expect(toPlanePx(plane, -6, 3)).toEqual({ x: 0, y: 0 });
    expect(toPlanePx(plane, 3, -1.5)).toEqual({ x: 180, y: 90 });
  });

  it('draws each point of the grid in the middle of its pixel', () => {
    const points = gridPoints(3, domain);
    const plane = { domain, widthPx: 3, heightPx: 3 };
    const { x, y } = toPlanePx(plane, points[2 * 5]!, points[2 * 5 + 1]!);
    expect(x).toBeCloseTo(2.5, 6); // point 5 is in row 1, column 2
    expect(y).toBeCloseTo(1.5, 6);
  });
});
