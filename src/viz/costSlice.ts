/**
 * J along one parameter, in px from the top left corner: the curve, the point that stands for now, its tangent, the old
 * point, and the next step as an arrow on the baseline.
 */
import { line, scaleLinear, ticks, type ScaleLinear } from 'd3';
import type { Point } from './geometry.ts';
import { formatTick } from './numberFormat.ts';
import { sliceLabel, type Box, type SliceLabel } from './sliceLabel.ts';

export interface SlicePoint {
  value: number;
  loss: number;
}

export interface SliceOptions {
  widthPx: number;
  heightPx: number;
  values: ArrayLike<number>;
  losses: ArrayLike<number>;
  now: SlicePoint | null;
  /** The slope at `now`, where it may be shown. */
  slope: number | null;
  /** Where the parameter was before it was taken in the hand. */
  before: SlicePoint | null;
  /** What the next step adds to the parameter. */
  step: number | null;
  /** The numbers that are written beside the present point. */
  label: { widthPx: number; heightPx: number };
}

export interface SliceChart {
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
  curve: string;
  now: (Point & { label: SliceLabel }) | null;
  before: Point | null;
  tangent: { from: Point; to: Point } | null;
  /** From and to on the baseline; never shorter than can be seen. */
  arrow: { fromX: number; toX: number } | null;
  valueOf: (x: number) => number;
}

const MARGINS = { left: 38, right: 10, top: 10, bottom: 22 };
const X_TICKS = 5;
const Y_TICKS = 3;
/** The tangent reaches this far to either side, in units of the parameter. */
const TANGENT_REACH = 1.9;
const LEAST_ARROW_PX = 7;
/** Losses more than this many times those in question are cut off. */
const MOST_TIMES = 4;
/** The room above the highest loss shown, as a factor. */
const HEAD_ROOM = 1.06;
/** Above the baseline, for the arrow and its words. */
const ARROW_ROW_PX = 18;
const BEFORE_TEXT_PX = 70;
const PIECES = 40;

export function createSliceChart(options: SliceOptions): SliceChart {
  const { values, losses, now, before } = options;
  const plot = {
    left: MARGINS.left,
    right: options.widthPx - MARGINS.right,
    top: MARGINS.top,
    bottom: options.heightPx - MARGINS.bottom,
  };
  const x = scaleLinear([values[0] ?? 0, values[values.length - 1] ?? 1], [plot.left, plot.right]);
  const range = lossRange(losses, [now, before]);
  const y = scaleLinear(range, [plot.bottom, plot.top]);
  const place = ({ value, loss }: SlicePoint): Point => ({ x: x(value), y: y(loss) });
  const tangent = tangentOf(options, x, y);
  const curve = Array.from(values, (value, at) => place({ value, loss: losses[at] ?? NaN }));
  const labelOf = (at: Point) =>
    sliceLabel({
      at,
      plot: { ...plot, top: 0, bottom: plot.bottom - ARROW_ROW_PX },
      size: options.label,
      slope: options.slope ?? 0,
      lines: [curve, ...(tangent ? [piecesOf(tangent)] : [])],
      taken: before ? [beforeBox(place(before))] : [],
    });
  return {
    plot,
    xTicks: ticks(...domainOf(x), X_TICKS).map((value) => ({ x: x(value), label: formatTick(value) })),
    yTicks: ticks(...range, Y_TICKS).map((loss) => ({ y: y(loss), label: formatTick(loss) })),
    curve: curvePath(values, losses, x, y, range[1]),
    now: now && { ...place(now), label: labelOf(place(now)) },
    before: before && place(before),
    tangent,
    arrow: arrowOf(options, x, plot),
    valueOf: (px) => x.invert(Math.min(plot.right, Math.max(plot.left, px))),
  };
}

type Scale = ScaleLinear<number, number>;

function domainOf(scale: Scale): [number, number] {
  const [from = 0, to = 1] = scale.domain();
  return [from, to];
}

/** From 0 (or the smallest loss, where penalties make it negative) to the largest, or to a few times the losses in question. */
function lossRange(losses: ArrayLike<number>, points: readonly (SlicePoint | null)[]): [number, number] {
  const finite = Array.from(losses)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const largest = finite.at(-1) ?? 1;
  const median = finite[Math.floor(finite.length / 2)] ?? 1;
  const shown = points.flatMap((point) => (point && Number.isFinite(point.loss) ? [point.loss] : []));
  const top = Math.min(largest, MOST_TIMES * Math.max(median / 2, ...shown));
  const high = Math.max(top, ...shown) * HEAD_ROOM;
  const low = Math.min(0, finite[0] ?? 0);
  return [low, high > low ? high : low + 1];
}

/** The curve leaves the drawing at its top, and comes back. */
function curvePath(
  values: ArrayLike<number>,
  losses: ArrayLike<number>,
  x: Scale,
  y: Scale,
  highest: number,
): string {
  const drawn = Array.from(values, (value, at) => ({ value, loss: losses[at] ?? NaN }));
  return (
    line<SlicePoint>(
      ({ value }) => x(value),
      ({ loss }) => y(Math.min(loss, 2 * highest)),
    )
      .defined(({ loss }) => !Number.isNaN(loss))
      .digits(2)(drawn) ?? ''
  );
}

/** The mark of the old point, with what is written at its upper right. */
function beforeBox({ x, y }: Point): Box {
  return { left: x - 7, right: x + BEFORE_TEXT_PX, top: y - 24, bottom: y + 7 };
}

/** Short pieces of a straight line. */
function piecesOf({ from, to }: { from: Point; to: Point }): Point[] {
  return ticks(0, 1, PIECES).map((share) => ({
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
  }));
}

/** Cut where it would leave the drawing. */
function tangentOf({ now, slope }: SliceOptions, x: Scale, y: Scale): SliceChart['tangent'] {
  if (!now || slope === null || !Number.isFinite(slope)) return null;
  const [low = 0, high = 1] = y.domain();
  const [first, last] = domainOf(x);
  const end = (direction: number): Point => {
    const rise = slope * direction;
    const room = rise > 0 ? (high - now.loss) / rise : rise < 0 ? (low - now.loss) / rise : Infinity;
    const edge = direction > 0 ? last - now.value : now.value - first;
    const reach = Math.max(0, Math.min(TANGENT_REACH, room, edge));
    return { x: x(now.value + direction * reach), y: y(now.loss + rise * reach) };
  };
  return { from: end(-1), to: end(1) };
}

function arrowOf(
  { now, step }: SliceOptions,
  x: Scale,
  { left, right }: SliceChart['plot'],
): SliceChart['arrow'] {
  if (!now || step === null || step === 0 || !Number.isFinite(step)) return null;
  const fromX = x(now.value);
  const length = Math.max(LEAST_ARROW_PX, Math.abs(x(now.value + step) - fromX));
  return { fromX, toX: Math.min(right, Math.max(left, fromX + Math.sign(step) * length)) };
}

/** The values to ask J for, round what is shown: two units to either side, or far enough for the next step. */
export function sliceRange(points: readonly number[]): { from: number; to: number } {
  const low = Math.min(...points);
  const high = Math.max(...points);
  const room = Math.max(2, (high - low) / 2);
  return { from: Math.floor((low - room) * 2) / 2, to: Math.ceil((high + room) * 2) / 2 };
}
