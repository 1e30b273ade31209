/** How hands change what is to be seen of a drawing. */
import type { Point } from './geometry.ts';
import { insideView, type View, type WindowSize } from './view.ts';

export const LARGEST_ZOOM = 4;

/** A press of a button or a key. */
export const ZOOM_STEP = 1.6;

/** A notch of a mouse's wheel is a hundred and more. */
const MOST_WHEEL_PX = 30;

/** The drawing `factor` times larger, with what lies at `at` of the window staying there as far as its edges allow. */
export function zoomedView(view: View, factor: number, at: Point, size: WindowSize): View {
  const zoom = Math.min(LARGEST_ZOOM, Math.max(1, view.zoom * factor));
  const grown = zoom / view.zoom;
  return insideView({ zoom, x: (view.x + at.x) * grown - at.x, y: (view.y + at.y) * grown - at.y }, size);
}

/** The drawing moved by a finger's travel. */
export function pannedView(view: View, by: Point, size: WindowSize): View {
  return insideView({ ...view, x: view.x - by.x, y: view.y - by.y }, size);
}

export interface PinchMove {
  /** Of the finger that moves. */
  before: Point;
  now: Point;
  /** Where the other one rests. */
  other: Point;
}

/** The middle of the two fingers stays over the same part of the drawing. */
export function pinchedView(view: View, { before, now, other }: PinchMove, size: WindowSize): View {
  const factor = distance(now, other) / Math.max(1, distance(before, other));
  const [from, to] = [middle(before, other), middle(now, other)];
  return pannedView(zoomedView(view, factor, from, size), { x: to.x - from.x, y: to.y - from.y }, size);
}

/**
 * How many times larger the drawing gets by a turn of the wheel. Browsers tell a pinch on a trackpad by a factor f as a turn by
 * −100 · ln f.
 */
export function wheelFactor(turnPx: number): number {
  return Math.exp(-Math.min(MOST_WHEEL_PX, Math.max(-MOST_WHEEL_PX, turnPx)) / 100);
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
