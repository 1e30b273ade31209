/** Points that a person places on the plane, and takes away again. */
import type { DrawnPoint } from './problem.ts';

/** More points hide the surface behind them. */
export const MOST_DRAWN_POINTS = 1000;

/** Points within this distance of the eraser's middle go, in units of the plane. */
export const ERASER_RADIUS = 0.5;

/** One more point; the same list where there is no room for it. */
export function withPoint(points: readonly DrawnPoint[], point: DrawnPoint): readonly DrawnPoint[] {
  return points.length < MOST_DRAWN_POINTS ? [...points, point] : points;
}

/** Without the points under the eraser. The last point of all stays: a network cannot learn from nothing. */
export function withoutPointsAt(
  points: readonly DrawnPoint[],
  x1: number,
  x2: number,
): readonly DrawnPoint[] {
  const left = points.filter((point) => Math.hypot(point.x1 - x1, point.x2 - x2) > ERASER_RADIUS);
  if (left.length === points.length) return points;
  return left.length > 0 ? left : points.slice(0, 1);
}
