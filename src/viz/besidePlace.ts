/** Where a flag or a label stands beside a point, so that it covers no neuron and stays in sight. */
import type { Box, LayoutNode, Point } from './geometry.ts';

export interface BesideOptions {
  /** The middle of what the box belongs to. */
  point: Point;
  /** Distance from that middle to the box. */
  gapPx: number;
  boxPx: { width: number; height: number };
  /** What is to be seen of the drawing. */
  seen: Box;
  nodes: readonly LayoutNode[];
}

export interface BesidePlace {
  left: number;
  top: number;
  side: 'right' | 'left';
}

/** Kept free round the box and along the edges of what is seen. */
const MARGIN_PX = 6;

/** Right of the point; else left of it; else on the right, above the neuron that is in the way. */
export function besidePlace(options: BesideOptions): BesidePlace {
  const { point, gapPx, boxPx, seen } = options;
  const highest = seen.top + MARGIN_PX;
  const lowest = seen.top + seen.heightPx - boxPx.height - MARGIN_PX;
  const top = Math.max(highest, Math.min(point.y - boxPx.height / 2, lowest));
  const right: BesidePlace = { left: point.x + gapPx, top, side: 'right' };
  const left: BesidePlace = { left: point.x - gapPx - boxPx.width, top, side: 'left' };
  const free = [right, left].find((place) => isFree(place, options));
  if (free) return free;
  const node = covered(right, options);
  return {
    side: 'right',
    left: Math.min(right.left, seen.left + seen.widthPx - boxPx.width - MARGIN_PX),
    top: node ? Math.max(highest, node.y - node.heightPx / 2 - boxPx.height - 2 * MARGIN_PX) : top,
  };
}

function isFree(place: BesidePlace, options: BesideOptions): boolean {
  const { boxPx, seen } = options;
  const isInside =
    place.left >= seen.left + MARGIN_PX && place.left + boxPx.width <= seen.left + seen.widthPx - MARGIN_PX;
  return isInside && covered(place, options) === undefined;
}

function covered({ left, top }: BesidePlace, { boxPx, nodes }: BesideOptions): LayoutNode | undefined {
  const middle = { x: left + boxPx.width / 2, y: top + boxPx.height / 2 };
  return nodes.find(
    (node) =>
      Math.abs(node.x - middle.x) < (node.widthPx + boxPx.width) / 2 + MARGIN_PX &&
      Math.abs(node.y - middle.y) < (node.heightPx + boxPx.height) / 2 + MARGIN_PX,
  );
}
