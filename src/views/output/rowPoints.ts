/** The rows of a data set as points on a plot, and which of them a pointer is on. */
import type { Dataset } from '../../data/dataset.ts';
import type { Point } from '../../viz/geometry.ts';
import type { Mark } from '../../viz/marks.ts';
import { toPlanePx, type Plane } from '../../viz/plane.ts';
import type { PlotPoint } from '../../viz/surface.ts';

export interface RowPoint extends PlotPoint {
  row: number;
  label: number;
}

/**
 * One point a row: at its two inputs or, where there is only one, at its input and its label. Held-out rows come
 * last, so that they lie on top.
 */
export function rowPoints(dataset: Dataset, markOf: (label: number) => Mark): RowPoint[] {
  const point = (row: number, heldOut: boolean): RowPoint => {
    const label = dataset.labels[row] ?? 0;
    const [x1 = 0, x2 = label] = rawInputsOf(dataset, row);
    return { ...markOf(label), x1, x2, heldOut, row, label };
  };
  return [
    ...Array.from(dataset.train, (row) => point(row, false)),
    ...Array.from(dataset.validation, (row) => point(row, true)),
  ];
}

function rawInputsOf({ rawInputs, rawInputCount }: Dataset, row: number): Float32Array {
  return rawInputs.subarray(row * rawInputCount, (row + 1) * rawInputCount);
}

/** The point nearest to a position on the plot, or null when none is within `reachPx`. */
export function nearestPoint<P extends { x1: number; x2: number }>(
  points: readonly P[],
  plane: Plane,
  position: Point,
  reachPx: number,
): P | null {
  let nearest: P | null = null;
  let nearestPx = reachPx;
  for (const point of points) {
    const { x, y } = toPlanePx(plane, point.x1, point.x2);
    const distancePx = Math.hypot(x - position.x, y - position.y);
    if (distancePx > nearestPx) continue;
    nearest = point;
    nearestPx = distancePx;
  }
  return nearest;
}
