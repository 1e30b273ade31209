/** The plot on a card: an activation and its derivative over z, with a point and the slope there. */
import type { Point } from '../../viz/geometry.ts';
import { roundPx } from '../../viz/roundPx.ts';
import type { ActivationFunction } from './activationFunction.ts';

export const PLOT_PX = { width: 206, height: 104 };

/** z goes to ± this at least; a point beyond it widens the plot. */
const LEAST_RANGE = 6;
const ROOM_BEYOND_POINT = 1.2;
/** Below 0 there is less to see. */
const SHARE_BELOW = 0.35;
/** Half of the tangent's length along z, as a share of the range. */
const TANGENT_SHARE = 0.2;
/** Even, so that z = 0 is one of the points and corners are sharp. */
const PIECES = 120;

export interface CardPlot {
  /** The `d` of SVG paths; what leaves the plot is cut by the drawing. */
  curve: string;
  derivative: string;
  /** Null without a point. */
  tangent: string | null;
  point: Point | null;
  origin: Point;
}

/** All activations have the same scales, so that their cards can be compared. */
export function cardPlot({ value, slope }: ActivationFunction, z: number | null): CardPlot {
  const range = Math.max(LEAST_RANGE, ROOM_BEYOND_POINT * Math.abs(z ?? 0));
  const place = (x: number, y: number): Point => ({
    x: roundPx(((x + range) / (2 * range)) * PLOT_PX.width),
    y: roundPx(((range - y) / (range * (1 + SHARE_BELOW))) * PLOT_PX.height),
  });
  const line = (f: (x: number) => number, from: number, to: number, pieces: number) =>
    pathOf(
      Array.from({ length: pieces + 1 }, (_, piece) => from + ((to - from) * piece) / pieces).map((x) =>
        place(x, f(x)),
      ),
    );
  const reach = TANGENT_SHARE * range;
  const tangentAt = (at: number) => line((x) => value(at) + slope(at) * (x - at), at - reach, at + reach, 1);
  return {
    curve: line(value, -range, range, PIECES),
    derivative: line(slope, -range, range, PIECES),
    tangent: z === null ? null : tangentAt(z),
    point: z === null ? null : place(z, value(z)),
    origin: place(0, 0),
  };
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;
}
