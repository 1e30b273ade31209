/** An edge's curve: a cubic Bézier whose two control points lie at the middle x, level with its ends. */
import type { Point } from './geometry.ts';
import { roundPx } from './roundPx.ts';

export interface EdgeCurve {
  source: Point;
  target: Point;
}

export interface ClosestPoint extends Point {
  /** Place on the curve: 0 at the source, 1 at the target. */
  t: number;
  distancePx: number;
}

const SAMPLES = 16;
const REFINEMENTS = 20;

/** The curve as the `d` of an SVG path. */
export function edgePath({ source, target }: EdgeCurve): string {
  const middle = roundPx((source.x + target.x) / 2);
  const [startY, endY] = [roundPx(source.y), roundPx(target.y)];
  return `M${roundPx(source.x)},${startY}C${middle},${startY} ${middle},${endY} ${roundPx(target.x)},${endY}`;
}

/** The point at t, where 0 is the source and 1 the target. */
export function pointOnEdge({ source, target }: EdgeCurve, t: number): Point {
  const rest = 1 - t;
  const middle = (source.x + target.x) / 2;
  const towardsTarget = t * t * (3 * rest + t);
  return {
    x: rest ** 3 * source.x + 3 * rest * t * middle + t ** 3 * target.x,
    y: source.y + towardsTarget * (target.y - source.y),
  };
}

/** The direction in which the curve runs towards its target at t: degrees, clockwise on the screen, 0 to the right. */
export function angleOnEdge({ source, target }: EdgeCurve, t: number): number {
  const rest = 1 - t;
  const alongX = 0.5 * (target.x - source.x) * (rest * rest + t * t);
  const alongY = 2 * rest * t * (target.y - source.y);
  return (Math.atan2(alongY, alongX) * 180) / Math.PI;
}

/** The point of the curve that is nearest to `point`: the best of some samples, then made precise around it. */
export function closestOnEdge(curve: EdgeCurve, point: Point): ClosestPoint {
  let best = 0;
  for (let sample = 1; sample <= SAMPLES; sample++)
    if (distanceAt(curve, sample / SAMPLES, point) < distanceAt(curve, best, point)) best = sample / SAMPLES;
  const t = refine(curve, point, best);
  return { ...pointOnEdge(curve, t), t, distancePx: distanceAt(curve, t, point) };
}

/** False when the curve's box alone shows that it is farther than `radiusPx` from the point. */
export function mayBeNear({ source, target }: EdgeCurve, point: Point, radiusPx: number): boolean {
  return (
    point.x >= Math.min(source.x, target.x) - radiusPx &&
    point.x <= Math.max(source.x, target.x) + radiusPx &&
    point.y >= Math.min(source.y, target.y) - radiusPx &&
    point.y <= Math.max(source.y, target.y) + radiusPx
  );
}

/** Narrows the samples on both sides of `t` down to the minimum between them, by thirds. */
function refine(curve: EdgeCurve, point: Point, t: number): number {
  let low = Math.max(0, t - 1 / SAMPLES);
  let high = Math.min(1, t + 1 / SAMPLES);
  for (let pass = 0; pass < REFINEMENTS; pass++) {
    const third = (high - low) / 3;
    if (distanceAt(curve, low + third, point) < distanceAt(curve, high - third, point)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

function distanceAt(curve: EdgeCurve, t: number, point: Point): number {
  const { x, y } = pointOnEdge(curve, t);
  return Math.hypot(x - point.x, y - point.y);
}
