import { describe, expect, it } from 'vitest';
import { contourPath } from '../../src/viz/contour.ts';
import { gridPoints } from '../../src/viz/plane.ts';

const domain = { x1: [-1, 1], x2: [-1, 1] } as const;
const size = { widthPx: 200, heightPx: 200 };

/** The lines of the contour of f(x1, x2), as lists of px positions. */
function linesOf(f: (x1: number, x2: number) => number, level = 0, side = 40): number[][][] {
  const points = gridPoints(side, domain);
  const values = new Float32Array(side * side).map((_, point) =>
    f(points[2 * point]!, points[2 * point + 1]!),
  );
  const path = contourPath({ side, values }, level, size);
  const lines = path.split('M').filter((text) => text !== '');
  return lines.map((text) => text.split('L').map((position) => position.split(',').map(Number)));
}

describe('a contour line', () => {
  it('is where the values pass the level, from one edge of the plot to the other, without its frame', () => {
    const lines = linesOf((x1) => x1 - 0.31);
    expect(lines).toHaveLength(1);
    for (const [x] of lines[0]!) expect(x).toBeCloseTo(131, 1);
    const heights = lines[0]!.map(([, y]) => y!).toSorted((a, b) => a - b);
    expect([heights[0], heights.at(-1)]).toEqual([0, 200]);
  });

  it('has x₂ upwards', () => {
    const [line] = linesOf((_, x2) => x2 - 0.5);
    for (const [, y] of line!) expect(y).toBeCloseTo(50, 1);
  });

  it('closes round an island', () => {
    const [ring, ...others] = linesOf((x1, x2) => 0.25 - x1 * x1 - x2 * x2);
    expect(others).toEqual([]);
    expect(ring![0]).toEqual(ring!.at(-1));
    for (const [x, y] of ring!) expect(Math.hypot(x! - 100, y! - 100)).toBeCloseTo(50, 0);
  });

  it('is several lines where the values pass the level several times', () => {
    expect(linesOf((x1) => x1 * x1 - 0.25)).toHaveLength(2);
    expect(linesOf((x1, x2) => x1 * x2 + 0.1)).toHaveLength(2);
  });

  it('can be at any level', () => {
    const [line] = linesOf((x1) => 10 * x1, 5);
    for (const [x] of line!) expect(x).toBeCloseTo(150, 1);
  });

  it('is empty when all values are on one side', () => {
    expect(linesOf(() => 1)).toEqual([]);
    expect(linesOf(() => -1)).toEqual([]);
  });
});
