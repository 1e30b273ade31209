/** Where the numbers of contour lines stand. */
import type { PlotSize } from '../../viz/contour.ts';
import type { Point } from '../../viz/geometry.ts';
import type { HeatmapData } from '../../viz/heatmap.ts';

export interface ContourLabel extends Point {
  level: number;
}

/**
 * One label for each level that a diagonal of the plot passes, at that place: on the rising diagonal if it does, or
 * else on the falling one.
 */
export function contourLabels(
  surface: HeatmapData,
  levels: readonly number[],
  size: PlotSize,
): ContourLabel[] {
  const { side } = surface;
  return levels.flatMap((level) => {
    const rising = crossing(surface, level, (cell) => side - 1 - cell);
    const column = rising ?? crossing(surface, level, (cell) => cell);
    if (column === null) return [];
    const row = rising === null ? column : side - 1 - column;
    return [{ level, x: toPx(column, side, size.widthPx), y: toPx(row, side, size.heightPx) }];
  });
}

/** The column, between two cells, at which the values along a diagonal first pass the level. */
function crossing(
  { side, values }: HeatmapData,
  level: number,
  rowOf: (column: number) => number,
): number | null {
  const above = (column: number) => (values[rowOf(column) * side + column] ?? NaN) - level;
  for (let column = 0; column + 1 < side; column++) {
    const [here, next] = [above(column), above(column + 1)];
    if (here < 0 !== next < 0 && Number.isFinite(here - next)) return column + here / (here - next);
  }
  return null;
}

/** Values belong to the middles of their cells. */
function toPx(cell: number, side: number, lengthPx: number): number {
  return ((cell + 0.5) / side) * lengthPx;
}
