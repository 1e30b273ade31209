/** Where on its edge the dial of a dragged weight opens, and how much room the flag with its new value needs there. */
import { parameterSymbol } from '../../document/symbols.ts';
import type { Gesture } from '../../store/state.ts';
import { besidePlace, type BesidePlace } from '../../viz/besidePlace.ts';
import type { DialGeometry } from '../../viz/dialTicks.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import type { Box, LayoutEdge, Point } from '../../viz/geometry.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { gripPlace, isSeen } from './gripPlace.ts';
import type { Stage } from './useStage.ts';

export const DIAL_WIDTH_PX = 46;
/** `gapPx` is from the middle of the dial to the flag. */
export const DRAG_FLAG = { widthPx: 92, heightPx: 58, gapPx: 42, pointPx: 7 };

/** Keeps dial and flag in sight. */
const MARGIN_PX = 6;
const DIGIT_PX = 10;
const SUBSCRIPT_PX = 7;
/** From the middle of the edge, where the grip was, towards the source. */
const PLACES = [0.5, 0.45, 0.4, 0.35, 0.3, 0.25];

/** Where the grip was, or as much nearer to the source as the flag needs beside the target; there where nothing helps. */
export function dialPlace(edge: LayoutEdge, seen: Box): Point {
  const points = PLACES.map((t) => pointOnEdge(edge, t));
  const least = edge.source.x + DIAL_WIDTH_PX / 2 + MARGIN_PX;
  const most = edge.target.x - DRAG_FLAG.gapPx - DRAG_FLAG.widthPx - 2 * MARGIN_PX;
  const free = points.find((point) => point.x <= most && point.x >= least && isSeen(seen, point));
  return free ?? gripPlace(edge, seen);
}

/** Where the middle of the dial is, so that its ends stay in sight. */
export function dialY({ seen }: Stage, anchor: Point, { topPx, bottomPx }: DialGeometry): number {
  const highest = seen.top + MARGIN_PX - topPx;
  const lowest = seen.top + seen.heightPx - MARGIN_PX - bottomPx;
  return Math.min(Math.max(anchor.y, highest), Math.max(highest, lowest));
}

export function dragFlagWidth({ document }: Stage, { ref, value }: Gesture): number {
  const { length } = formatValue(value);
  const hasSubscript = parameterSymbol(document, ref).sub !== undefined;
  return (
    DRAG_FLAG.widthPx + Math.max(0, length - 5) * DIGIT_PX + (length > 4 && hasSubscript ? SUBSCRIPT_PX : 0)
  );
}

/** Beside the grip where it covers no neuron: to the right, else to the left, else to the right above its target. */
export function dragFlagPlace(stage: Stage, grip: Point, gesture: Gesture): BesidePlace {
  return besidePlace({
    point: grip,
    gapPx: DRAG_FLAG.gapPx,
    boxPx: { width: dragFlagWidth(stage, gesture), height: DRAG_FLAG.heightPx },
    seen: stage.seen,
    nodes: stage.layout.nodes,
  });
}
