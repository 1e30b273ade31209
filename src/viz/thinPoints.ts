import type { Point } from './geometry.ts';

/**
 * At most two points a px of width: of those that share a px the lowest and the highest, so that no peak is lost.
 * `points` are in the order of x.
 */
export function thinPoints(points: readonly Point[], widthPx: number): readonly Point[] {
  if (points.length <= 2 * widthPx) return points;
  const kept: Point[] = [];
  let start = 0;
  for (let end = 1; end <= points.length; end++) {
    const next = points[end];
    if (next && Math.floor(next.x) === Math.floor(points[start]!.x)) continue;
    kept.push(...extremes(points.slice(start, end)));
    start = end;
  }
  return kept;
}

function extremes(points: readonly Point[]): Point[] {
  let lowest = points[0]!;
  let highest = points[0]!;
  for (const point of points) {
    if (point.y < lowest.y) lowest = point;
    if (point.y > highest.y) highest = point;
  }
  if (lowest === highest) return [lowest];
  return lowest.x <= highest.x ? [lowest, highest] : [highest, lowest];
}
