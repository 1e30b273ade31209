import { describe, expect, it } from 'vitest';
import { contourLabels } from '../../../src/views/output/contourLabels.ts';

const SIZE = { widthPx: 40, heightPx: 80 };

/** Values of a function of column and row over 4 × 4 cells. */
function surfaceOf(value: (column: number, row: number) => number) {
  return {
    side: 4,
    values: Float32Array.from({ length: 16 }, (_, cell) => value(cell % 4, Math.floor(cell / 4))),
  };
}

describe('the numbers of contour lines', () => {
  it('stand where the rising diagonal passes the level', () => {
    const slope = surfaceOf((column) => column);
    // Level 1.5 lies halfway between the middles of columns 1 and 2, at 15 px and 25 px, and between rows 2 and 1.
    expect(contourLabels(slope, [1.5], SIZE)).toEqual([{ level: 1.5, x: 20, y: 40 }]);
  });

  it('stand on the falling diagonal when the rising one keeps to one side of the level', () => {
    const ridge = surfaceOf((column, row) => (column - 3 + row === 0 ? 0 : column));
    const [label] = contourLabels(ridge, [0.5], SIZE);
    // Columns 0 and 1 on the falling diagonal have 0 and 1: halfway, at x = 10 px and y = 20 px.
    expect(label).toEqual({ level: 0.5, x: 10, y: 20 });
  });

  it('are left out for levels that are not reached', () => {
    expect(
      contourLabels(
        surfaceOf(() => 1),
        [2],
        SIZE,
      ),
    ).toEqual([]);
  });

  it('are left out where values are not finite', () => {
    expect(
      contourLabels(
        surfaceOf((column) => (column < 2 ? -Infinity : Infinity)),
        [0],
        SIZE,
      ),
    ).toEqual([]);
  });
});
