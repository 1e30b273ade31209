/** What lies under the pointer. It asks the geometry, so that it is the same for drawn elements and for pixels. */
import { closestOnEdge, mayBeNear } from './edgePath.ts';
import type { LayoutEdge, LayoutNode, Point } from './geometry.ts';
import type { BiasDot } from './biasDot.ts';

export interface WeightedEdge extends LayoutEdge {
  weight: number;
}

/** `t` is the place on the edge, 0 at its source and 1 at its target. */
export type Hit =
  | { kind: 'edge'; layer: number; from: number; to: number; t: number }
  | { kind: 'bias'; layer: number; unit: number }
  | { kind: 'neuron'; layer: number; unit: number };

/** Half of the transparent stroke round an edge. */
export const MOUSE_RADIUS_PX = 7;
export const TOUCH_RADIUS_PX = 12;

/** Edges whose distances differ by less count as equally near. */
const SAME_DISTANCE_PX = 0.5;

/**
 * The bias dot, neuron or edge at `point`: dots win over neurons and neurons, within their box, over edges. Of the edges
 * within `radiusPx` it is the nearest; of equally near ones the one with the strongest weight.
 */
export function hitTest(
  edges: readonly WeightedEdge[],
  nodes: readonly LayoutNode[],
  biases: readonly BiasDot[],
  point: Point,
  radiusPx: number,
): Hit | null {
  return hitBias(biases, point, radiusPx) ?? hitNeuron(nodes, point) ?? hitEdge(edges, point, radiusPx);
}

function hitBias(biases: readonly BiasDot[], point: Point, radiusPx: number): Hit | null {
  let nearest: BiasDot | null = null;
  let nearestPx = Infinity;
  for (const dot of biases) {
    const distancePx = Math.hypot(dot.x - point.x, dot.y - point.y);
    if (distancePx > Math.max(radiusPx, dot.radiusPx) || distancePx >= nearestPx) continue;
    nearest = dot;
    nearestPx = distancePx;
  }
  return nearest && { kind: 'bias', layer: nearest.layer, unit: nearest.unit };
}

function hitNeuron(nodes: readonly LayoutNode[], point: Point): Hit | null {
  const node = nodes.find(
    ({ x, y, widthPx, heightPx }) =>
      Math.abs(point.x - x) <= widthPx / 2 && Math.abs(point.y - y) <= heightPx / 2,
  );
  return node ? { kind: 'neuron', layer: node.layer, unit: node.unit } : null;
}

function hitEdge(edges: readonly WeightedEdge[], point: Point, radiusPx: number): Hit | null {
  const near = edges
    .filter((edge) => mayBeNear(edge, point, radiusPx))
    .map((edge) => ({ edge, ...closestOnEdge(edge, point) }))
    .filter(({ distancePx }) => distancePx <= radiusPx);
  if (near.length === 0) return null;
  const leastPx = Math.min(...near.map(({ distancePx }) => distancePx));
  const { edge, t } = near
    .filter(({ distancePx }) => distancePx < leastPx + SAME_DISTANCE_PX)
    .reduce((best, other) => (Math.abs(other.edge.weight) > Math.abs(best.edge.weight) ? other : best));
  return { kind: 'edge', layer: edge.layer, from: edge.from, to: edge.to, t };
}
