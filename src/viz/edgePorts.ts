/** Where edges leave and enter their neurons. They keep apart there, so that each can be followed and caught. */
import type { LayoutEdge, LayoutNode, Point } from './geometry.ts';

const SOURCE_SHARE = 0.4;
const TARGET_SHARE = 0.62;
const CAPSULE_TARGET_SHARE = 0.5;
const WIDEST_SOURCE_PX = 8;
const WIDEST_TARGET_PX = 14;

/**
 * Every edge between two columns of nodes, in the order of the weights: from each source to each target. `spread` is
 * the share of the usual distance at which they keep apart.
 */
export function edgesBetween(
  sources: readonly LayoutNode[],
  targets: readonly LayoutNode[],
  spread = 1,
): LayoutEdge[] {
  return sources.flatMap((source) =>
    targets.map((target) => ({
      layer: target.layer,
      from: source.unit,
      to: target.unit,
      source: sourcePort(source, target.unit, targets.length, spread),
      target: targetPort(target, source.unit, sources.length, spread),
    })),
  );
}

function sourcePort(node: LayoutNode, edge: number, edges: number, spread: number): Point {
  const offset = spread * portOffset(edge, edges, SOURCE_SHARE * node.heightPx, WIDEST_SOURCE_PX);
  return { x: node.x + node.widthPx / 2, y: node.y + offset };
}

function targetPort(node: LayoutNode, edge: number, edges: number, spread: number): Point {
  const share = node.kind === 'capsule' ? CAPSULE_TARGET_SHARE : TARGET_SHARE;
  const offset = spread * portOffset(edge, edges, share * node.heightPx, WIDEST_TARGET_PX);
  return { x: node.x - node.widthPx / 2, y: node.y + offset };
}

function portOffset(edge: number, edges: number, spanPx: number, widestPx: number): number {
  if (edges === 1) return 0;
  return (edge - (edges - 1) / 2) * Math.min(spanPx / (edges - 1), widestPx);
}
