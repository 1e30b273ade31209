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

/** More classes are no longer told apart by shape. */
export const MOST_DRAWN_CLASSES = 6;

const knownCounts = new WeakMap<readonly DrawnPoint[], number>();

/** How many classes the points are of: two at least, and as many as the highest label needs. */
export function drawnClassCount(points: readonly DrawnPoint[]): number {
  const known = knownCounts.get(points);
  if (known !== undefined) return known;
  const count = points.reduce((most, { label }) => Math.max(most, label + 1), 2);
  knownCounts.set(points, count);
  return count;
}

/** The class that a pen draws: the next one after those that there are at most, so that none is left out. */
export function penClass(label: number, points: readonly DrawnPoint[]): number {
  return Math.min(label, drawnClassCount(points), MOST_DRAWN_CLASSES - 1);
}
