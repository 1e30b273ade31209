/** What the edges carry in a step, such as products or gradients: only as much as there is room for. */
import { edgesInto, unitsWhere, type Columns } from '../../viz/edgeOrder.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { placeOnEdges, signBox, type EdgeSign } from '../../viz/placeOnEdges.ts';
import { strongest } from '../../viz/strongest.ts';
import type { Stage } from './useStage.ts';

/** More signs than this at a time are not read, unless a person asks for them. */
const MOST_SIGNS = 12;

export const SIGN_FONT_PX = 14.5;

export interface StepSign extends EdgeSign {
  key: string;
  edge: LayoutEdge;
  text: string;
  /** Of the number it carries. */
  sign: number;
}

export type Placed<Sign extends StepSign> = Sign & {
  /** Its place on the edge. */
  t: number;
  box: LabelBox;
};

export interface EdgeOfStep {
  key: string;
  edge: LayoutEdge;
  /** Place of its weight among the parameters. */
  parameter: number;
  strength: number;
  /** Which it is among all edges that were to choose from. */
  order: number;
}

/** The strongest of these edges, `most` of them, without removed ones. They may be very many: nothing is made for the others. */
export function strongestOfStep(
  { layout, edgeIndices, removed }: Stage,
  numbers: readonly number[],
  strengthOf: (edge: LayoutEdge, parameter: number) => number,
  most = MOST_SIGNS,
): EdgeOfStep[] {
  const there = removed.size === 0 ? numbers : numbers.filter((at) => !removed.has(edgeIndices[at] ?? -1));
  const strengthAt = (order: number) => {
    const edge = layout.edges[there[order] ?? -1];
    return edge ? strengthOf(edge, edgeIndices[there[order] ?? -1] ?? -1) : -Infinity;
  };
  return strongest(there.length, most, strengthAt).flatMap((order) => {
    const edge = layout.edges[there[order] ?? -1];
    const parameter = edgeIndices[there[order] ?? -1];
    if (!edge || parameter === undefined) return [];
    const key = `${edge.layer}-${edge.from}-${edge.to}`;
    return [{ key, edge, parameter, strength: strengthOf(edge, parameter), order }];
  });
}

/** The edges into the neurons that are meant, in their order. */
export function edgesIntoNeurons(
  units: Columns,
  isMeant: (layer: number, unit: number) => boolean,
): number[] {
  return units.flatMap((_, layer) =>
    layer === 0 ? [] : edgesInto(units, layer, unitsWhere(units, layer, isMeant)),
  );
}

/** The signs, each at the first of its places where it covers no neuron, nothing `taken` and no other sign. */
export function placeSigns<Sign extends StepSign>(
  signs: readonly Sign[],
  { layout }: Stage,
  taken: readonly LabelBox[],
): Placed<Sign>[] {
  const found = placeOnEdges(signs, [...layout.nodes, ...taken]);
  return signs.flatMap((sign, index) => {
    const t = found[index] ?? null;
    return t === null ? [] : [{ ...sign, t, box: signBox(sign, t) }];
  });
}
