/** Chevrons on edges, which show that gradients flow from the output towards the input. */
import { pointOnEdge, type EdgeCurve } from './edgePath.ts';
import { boxesOverlap, type LabelBox } from './labelPlaces.ts';

/** Shorter ways from column to column, and more edges at a neuron, have room for one chevron each. */
const SHORT_PX = 120;
const MOST_EDGES = 4;

const AT_TARGET = [0.72, 0.79, 0.86] as const;
const AT_SOURCE = [0.16, 0.24, 0.32] as const;

/**
 * Places of the chevrons on an edge: near its target, where the gradient of the weight comes from, or near its source,
 * the neuron that gathers its δ along the edge. `edges` is how many end there.
 */
export function chevronPlaces(edge: EdgeCurve, end: 'target' | 'source', edges: number): readonly number[] {
  const places = end === 'target' ? AT_TARGET : AT_SOURCE;
  const isCrowded = edges > MOST_EDGES || edge.target.x - edge.source.x < SHORT_PX;
  return isCrowded ? [places[1]] : places;
}

/** A chevron on an edge. */
export interface Chevron<Edge extends EdgeCurve> {
  edge: Edge;
  t: number;
}

/** The chevrons that keep clear of those before them: where many edges meet, all of them would be a tangle. */
export function clearChevrons<Edge extends EdgeCurve>(chevrons: readonly Chevron<Edge>[]): Chevron<Edge>[] {
  const kept: Chevron<Edge>[] = [];
  for (const chevron of chevrons) {
    const box = chevronBox(chevron.edge, chevron.t);
    const isClear = kept.every(
      ({ edge, t }) => edge === chevron.edge || !boxesOverlap(box, chevronBox(edge, t)),
    );
    if (isClear) kept.push(chevron);
  }
  return kept;
}

/** One chevron around (0, 0) that points against the direction of its edge, as the `d` of an SVG path. */
export const CHEVRON_PATH = 'M5,-5.5L-3,0L5,5.5';

const BOX_PX = 14;

/** The ground that a chevron at t takes. */
export function chevronBox(edge: EdgeCurve, t: number): LabelBox {
  return { ...pointOnEdge(edge, t), widthPx: BOX_PX, heightPx: BOX_PX };
}
