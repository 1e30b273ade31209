/** The drawn edge of a weight, and the drawn node of a neuron. */
import type { WeightRef } from '../../document/edges.ts';
import { edgeNumber } from '../../viz/edgeOrder.ts';
import type { LayoutEdge, LayoutNode } from '../../viz/geometry.ts';
import type { NetworkLayout } from '../../viz/networkLayout.ts';

type Edges = Pick<NetworkLayout, 'edges' | 'units'>;
type Nodes = Pick<NetworkLayout, 'nodes'>;

export function edgeOf({ edges, units }: Edges, ref: WeightRef): LayoutEdge | undefined {
  return edges[edgeNumber(units, ref) ?? -1];
}

export function nodeOf({ nodes }: Nodes, place: { layer: number; unit: number }): LayoutNode | undefined {
  return nodes.find(({ layer, unit }) => layer === place.layer && unit === place.unit);
}
