/** What is to be seen of a drawing that may be larger than its window. */
import type { Box } from './geometry.ts';

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

/** The size of the drawing in a window of this size. */
export function zoomedSize({ widthPx, heightPx }: WindowSize, zoom: number): WindowSize {
  return { widthPx: zoom * widthPx, heightPx: zoom * heightPx };
}

/** As near to it as keeps the window full. */
export function insideView({ zoom, x, y }: View, { widthPx, heightPx }: WindowSize): View {
  return { zoom, x: within(x, (zoom - 1) * widthPx), y: within(y, (zoom - 1) * heightPx) };
}

/** The part of the drawing that is in the window. */
export function seenBox(view: View, size: WindowSize): Box {
  const { x, y } = insideView(view, size);
  return { left: x, top: y, ...size };
}

/** The same with a margin round it, as far as the drawing goes; its corner is a whole px. */
export function coverBox(view: View, size: WindowSize, marginPx: number): Box {
  const { x, y } = insideView(view, size);
  const drawing = zoomedSize(size, view.zoom);
  const [left, top] = [Math.floor(Math.max(0, x - marginPx)), Math.floor(Math.max(0, y - marginPx))];
  return {
    left,
    top,
    widthPx: Math.min(drawing.widthPx, x + size.widthPx + marginPx) - left,
    heightPx: Math.min(drawing.heightPx, y + size.heightPx + marginPx) - top,
  };
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
