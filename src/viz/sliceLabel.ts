/** Where the numbers of the present point stand in a cost slice: beside it, and where the curve is not. */
import type { Point } from './geometry.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface SliceLabel {
  side: 'left' | 'right';
  /** The side of the label that is nearest to the point, and its upper edge. */
  x: number;
  top: number;
}

interface LabelOptions {
  at: Point;
  /** What the label has to stay within. */
  plot: Box;
  size: { widthPx: number; heightPx: number };
  /** The slope of the curve on the screen's paper: positive rises to the right. */
  slope: number;
  /** Lines that it keeps off. */
  lines: readonly (readonly Point[])[];
  /** Boxes that it keeps off. */
  taken: readonly Box[];
}

const BESIDE_PX = 12;
const BELOW_PX = 8;
const CLEAR_PX = 3;

/** Above the point where the curve falls away from it, else the first free place; the first of all where none is free. */
export function sliceLabel(options: LabelOptions): SliceLabel {
  const places = candidates(options);
  return places.find((place) => isFree(place, options)) ?? firstOf(places, options);
}

function candidates({ at, plot, size, slope }: LabelOptions): SliceLabel[] {
  const sides = slope > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const above = at.y - size.heightPx;
  const below = at.y + BELOW_PX;
  const tops = [
    above,
    above - size.heightPx / 2,
    above - size.heightPx,
    plot.top,
    below,
    2 * BELOW_PX + at.y,
  ];
  return tops.flatMap((top) =>
    sides.map((side) => ({ side, x: at.x + (side === 'right' ? BESIDE_PX : -BESIDE_PX), top })),
  );
}

/** Of those that nothing speaks for, one that at least ends inside. */
function firstOf(places: readonly SliceLabel[], options: LabelOptions): SliceLabel {
  const inside = places.find((place) => isInside(boxOf(place, options), options.plot));
  return inside ?? { ...places[0]!, top: Math.max(options.plot.top, places[0]!.top) };
}

function isFree(place: SliceLabel, options: LabelOptions): boolean {
  const box = boxOf(place, options);
  return (
    isInside(box, options.plot) &&
    !options.taken.some((other) => overlap(box, other)) &&
    !options.lines.some((line) => line.some((point, index) => crosses(box, line[index - 1] ?? point, point)))
  );
}

function boxOf({ side, x, top }: SliceLabel, { size }: LabelOptions): Box {
  const left = side === 'right' ? x : x - size.widthPx;
  return { left, right: left + size.widthPx, top, bottom: top + size.heightPx };
}

function isInside(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}

/** By the box round the piece of the line: the pieces are short. */
function crosses(box: Box, from: Point, to: Point): boolean {
  return overlap(box, {
    left: Math.min(from.x, to.x) - CLEAR_PX,
    right: Math.max(from.x, to.x) + CLEAR_PX,
    top: Math.min(from.y, to.y) - CLEAR_PX,
    bottom: Math.max(from.y, to.y) + CLEAR_PX,
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
