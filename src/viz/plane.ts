/** The square of the input plane: its grid of points, and where an input lies on the drawing. */
import type { Point } from './geometry.ts';

export interface PlaneDomain {
  /** Least and largest x₁, left and right. */
  x1: readonly [number, number];
  /** Least and largest x₂, bottom and top. */
  x2: readonly [number, number];
}

export interface Plane {
  domain: PlaneDomain;
  widthPx: number;
  heightPx: number;
}

/**
 * The points of a grid of side × side cells, as x₁, x₂ pairs one after another. Point p = row · side + column lies in
 * the middle of its cell; row 0 is the top (largest x₂), column 0 the left (smallest x₁).
 */
export function gridPoints(side: number, domain: PlaneDomain): Float32Array {
  const points = new Float32Array(2 * side * side);
  for (let point = 0; point < side * side; point++) {
    const column = point % side;
    const row = Math.floor(point / side);
    points[2 * point] = between(domain.x1, (column + 0.5) / side);
    points[2 * point + 1] = between(domain.x2, 1 - (row + 0.5) / side);
  }
  return points;
}

/** Where the input (x1, x2) is drawn, in px from the top left corner of the plane. */
export function toPlanePx(plane: Plane, x1: number, x2: number): Point {
  return {
    x: plane.widthPx * shareOf(plane.domain.x1, x1),
    y: plane.heightPx * (1 - shareOf(plane.domain.x2, x2)),
  };
}

/** The input that lies at a place of the drawing, kept within the plane. */
export function fromPlanePx(plane: Plane, { x, y }: Point): { x1: number; x2: number } {
  const share = (px: number, ofPx: number) => Math.min(1, Math.max(0, px / ofPx));
  return {
    x1: between(plane.domain.x1, share(x, plane.widthPx)),
    x2: between(plane.domain.x2, 1 - share(y, plane.heightPx)),
  };
}

function between([low, high]: readonly [number, number], share: number): number {
  return low + share * (high - low);
}

function shareOf([low, high]: readonly [number, number], value: number): number {
  return (value - low) / (high - low);
}
