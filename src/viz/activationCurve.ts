/** The small plot of an activation function in a capsule, with the neuron's operating point on it. */
import type { ActivationName } from '../engine/index.ts';
import type { Point } from './geometry.ts';
import { outputRange } from './valueScale.ts';
import { roundPx } from './roundPx.ts';

export interface ActivationCurveOptions {
  activation: ActivationName;
  /** The function itself, of one number. */
  evaluate: (preActivation: number) => number;
  /** The neuron's z, or null before it is computed. */
  preActivation: number | null;
  widthPx: number;
  heightPx: number;
}

export interface ActivationCurve {
  /** The `d` of an SVG path in px from the top left corner of the plot. */
  path: string;
  /** The operating point; at the plot's edge when z lies beyond it. */
  point: Point | null;
  /** Where a = 0. */
  baselineY: number;
  /** The plot shows z from −range to range. */
  range: number;
}

const BOUNDED_RANGE = 4;
const LEAST_RANGE = 6;
const ROOM_BEYOND_POINT = 1.2;
/** A bounded function fills this share of the height. */
const BOUNDED_SHARE = 0.65;
/** Even, so that z = 0 is one of the points and the corner of relu is sharp. */
const PIECES = 40;

export function activationCurve(options: ActivationCurveOptions): ActivationCurve {
  const { activation, evaluate, preActivation, widthPx } = options;
  const range = shownRange(activation, preActivation);
  const { toY } = heightScale(options, range);
  const pointAt = (z: number): Point => ({ x: toX(z, range, widthPx), y: toY(evaluate(z)) });
  const points = Array.from({ length: PIECES + 1 }, (_, piece) =>
    pointAt(range * ((2 * piece) / PIECES - 1)),
  );
  return {
    path: `M${points.map(({ x, y }) => `${roundPx(x)},${roundPx(y)}`).join('L')}`,
    point: preActivation === null ? null : pointAt(Math.min(range, Math.max(-range, preActivation))),
    baselineY: toY(0),
    range,
  };
}

/** The tangent at the operating point, cut where it leaves the plot. */
export function tangentPath(options: ActivationCurveOptions, slope: number): string {
  const { activation, evaluate, preActivation, widthPx } = options;
  if (preActivation === null) return '';
  const range = shownRange(activation, preActivation);
  const { toY, lowest, highest } = heightScale(options, range);
  const value = evaluate(preActivation);
  const reaches = (limit: number) => (slope === 0 ? Infinity : Math.abs((limit - value) / slope));
  const [down, up] = slope < 0 ? [highest, lowest] : [lowest, highest];
  const ends = [
    Math.max(-range, preActivation - reaches(down)),
    Math.min(range, preActivation + reaches(up)),
  ].map((z) => `${roundPx(toX(z, range, widthPx))},${roundPx(toY(value + slope * (z - preActivation)))}`);
  return `M${ends.join('L')}`;
}

function toX(z: number, range: number, widthPx: number): number {
  return ((z + range) / (2 * range)) * widthPx;
}

function shownRange(activation: ActivationName, preActivation: number | null): number {
  if (outputRange(activation) !== 'unbounded') return BOUNDED_RANGE;
  const size = Math.abs(preActivation ?? 0);
  return Math.max(LEAST_RANGE, Number.isFinite(size) ? ROOM_BEYOND_POINT * size : 0);
}

interface HeightScale {
  /** From a to y; what is beyond the plot is cut. */
  toY: (activation: number) => number;
  /** The values of a at the plot's lower and upper edge. */
  lowest: number;
  highest: number;
}

/** Without a bound, a has the scale of z, so that the identity is a diagonal. */
function heightScale(options: ActivationCurveOptions, range: number): HeightScale {
  const { activation, heightPx } = options;
  const [low, high, share] = {
    unbounded: [-range, range, 1] as const,
    signed: [-1, 1, BOUNDED_SHARE] as const,
    probability: [0, 1, BOUNDED_SHARE] as const,
  }[outputRange(activation)];
  const middle = (low + high) / 2;
  const half = (0.5 * (high - low)) / share;
  return {
    toY: (value) => Math.min(heightPx, Math.max(0, heightPx * (0.5 - (0.5 * (value - middle)) / half))),
    lowest: middle - half,
    highest: middle + half,
  };
}
