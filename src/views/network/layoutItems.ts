/** The drawn edge of a weight, and the drawn node of a neuron. */
import type { WeightRef } from '../../document/edges.ts';
import type { LayoutEdge, LayoutNode } from '../../viz/geometry.ts';
import type { NetworkLayout } from '../../viz/networkLayout.ts';

type Edges = Pick<NetworkLayout, 'edges'>;
type Nodes = Pick<NetworkLayout, 'nodes'>;

export function edgeOf({ edges }: Edges, ref: WeightRef): LayoutEdge | undefined {
  return edges.find(({ layer, from, to }) => layer === ref.layer && from === ref.from && to === ref.to);
}

export function nodeOf({ nodes }: Nodes, place: { layer: number; unit: number }): LayoutNode | undefined {
  return nodes.find(({ layer, unit }) => layer === place.layer && unit === place.unit);
}
