/** What is to be seen of a drawing that may be larger than its window. */
import type { Point } from './geometry.ts';

export interface View {
  /** How many times larger than the window the drawing is, both ways; 1 shows the whole. */
  zoom: number;
  /** The point of the drawing at the upper left corner of the window, in px. */
  x: number;
  y: number;
}

export interface WindowSize {
  widthPx: number;
  heightPx: number;
}

export const WHOLE: View = { zoom: 1, x: 0, y: 0 };

const LARGEST_ZOOM = 4;

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

/** As near to it as keeps the window full. */
export function insideView({ zoom, x, y }: View, { widthPx, heightPx }: WindowSize): View {
  return { zoom, x: within(x, (zoom - 1) * widthPx), y: within(y, (zoom - 1) * heightPx) };
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
