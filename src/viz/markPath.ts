/** The outline of marks as an SVG path. */
import { pathRound } from 'd3';
import type { Point } from './geometry.ts';
import { traceMark, type MarkShape } from './marks.ts';

/** One outline around each of the points, all in one path; lengths are rounded to a hundredth. */
export function markPath(shape: MarkShape, points: readonly Point[], radiusPx: number): string {
  const target = pathRound(2);
  for (const { x, y } of points) traceMark(target, shape, x, y, radiusPx);
  return target.toString();
}
