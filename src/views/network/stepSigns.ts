/** What the edges carry in a step, such as products or gradients: only as much as there is room for. */
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { placeOnEdges, signBox, type EdgeSign } from '../../viz/placeOnEdges.ts';
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
}

/** The edges that are meant, without removed ones. */
export function edgesOfStep(
  { layout, edgeIndices, removed }: Stage,
  isMeant: (edge: LayoutEdge) => boolean,
): EdgeOfStep[] {
  return layout.edges.flatMap((edge, index) => {
    const parameter = edgeIndices[index] ?? -1;
    if (removed.has(parameter) || !isMeant(edge)) return [];
    return [{ key: `${edge.layer}-${edge.from}-${edge.to}`, edge, parameter }];
  });
}

/** The strongest signs, `most` of them, each at the first of its places where it covers no neuron, nothing `taken` and no other sign. */
export function placeSigns<Sign extends StepSign>(
  signs: readonly Sign[],
  { layout }: Stage,
  taken: readonly LabelBox[],
  most = MOST_SIGNS,
): Placed<Sign>[] {
  const byStrength = signs.toSorted((first, second) => second.strength - first.strength);
  const strongest = new Set(byStrength.slice(0, most));
  const shown = signs.filter((sign) => strongest.has(sign));
  const found = placeOnEdges(shown, [...layout.nodes, ...taken]);
  return shown.flatMap((sign, index) => {
    const t = found[index] ?? null;
    return t === null ? [] : [{ ...sign, t, box: signBox(sign, t) }];
  });
}
