/** Where on its edge the grip of a weight stands. */
import { pointOnEdge } from '../../viz/edgePath.ts';
import type { Box, LayoutEdge, Point } from '../../viz/geometry.ts';
import { GRIP } from './gripSize.ts';

/** From the middle outwards. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/** In the middle; where that is out of sight, as near to it as is seen. */
export function gripPlace(edge: LayoutEdge, seen: Box): Point {
  const points = PLACES.map((t) => pointOnEdge(edge, t));
  return points.find((point) => isSeen(seen, point)) ?? pointOnEdge(edge, 0.5);
}

/** Whether a whole grip would be seen there. */
export function isSeen({ left, top, widthPx, heightPx }: Box, { x, y }: Point): boolean {
  const [marginX, marginY] = [GRIP.widthPx / 2, GRIP.heightPx / 2];
  return (
    x >= left + marginX &&
    x <= left + widthPx - marginX &&
    y >= top + marginY &&
    y <= top + heightPx - marginY
  );
}
