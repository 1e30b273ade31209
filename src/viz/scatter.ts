/** Predicted over actual values in a square of px, the same range on both axes: a perfect answer lies on the diagonal. */
import { scaleLinear, ticks } from 'd3';

export interface ScatterPoint {
  x: number;
  y: number;
  /** The place of the row in the lists. */
  place: number;
}

export interface Scatter {
  points: ScatterPoint[];
  /** One path for all: a line of no length at each point, to be drawn with round ends. */
  path: string;
  ticks: { px: number; value: number }[];
}

/** More points than this are no longer told apart; every n-th stands for the rest. */
const MOST_POINTS = 1500;
const TICK_COUNT = 4;

/** Null without rows. */
export function scatter(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
  sidePx: number,
): Scatter | null {
  if (actual.length === 0) return null;
  const all = [...Array.from(actual), ...Array.from(predicted)].filter(Number.isFinite);
  const low = all.reduce((least, value) => Math.min(least, value), Infinity);
  const high = all.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = high > low ? (high - low) * 0.04 : 1;
  const scale = scaleLinear([low - room, high + room], [0, sidePx]);
  const every = Math.ceil(actual.length / MOST_POINTS);
  const points: ScatterPoint[] = [];
  for (let place = 0; place < actual.length; place += every)
    if (Number.isFinite(predicted[place]!))
      points.push({ x: scale(actual[place]!), y: sidePx - scale(predicted[place]!), place });
  return {
    points,
    path: points.map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h0`).join(''),
    ticks: ticks(low, high, TICK_COUNT).map((value) => ({ px: scale(value), value })),
  };
}

/** The point nearest to a place in the square; null where all are farther than `withinPx`. */
export function nearestPoint(
  points: readonly ScatterPoint[],
  place: { x: number; y: number },
  withinPx: number,
): ScatterPoint | null {
  let nearest: { point: ScatterPoint; distance: number } | null = null;
  for (const point of points) {
    const distance = Math.hypot(point.x - place.x, point.y - place.y);
    if (distance <= withinPx && (!nearest || distance < nearest.distance)) nearest = { point, distance };
  }
  return nearest && nearest.point;
}
