/** Which edges of a network are drawn, the strongest last. Painters and pointer ask it of the same frame many times. */
import { strongestEdges } from '../../viz/strongestEdges.ts';
import { MOST_DRAWN_EDGES } from './manyParts.ts';

interface Known {
  edgeIndices: readonly number[];
  order: readonly number[];
}

/** The parameters of a frame never change. */
const known = new WeakMap<Float32Array, Known>();

export function drawnEdges(parameters: Float32Array, edgeIndices: readonly number[]): readonly number[] {
  const found = known.get(parameters);
  if (found?.edgeIndices === edgeIndices) return found.order;
  const order = strongestEdges(parameters, edgeIndices, MOST_DRAWN_EDGES);
  known.set(parameters, { edgeIndices, order });
  return order;
}
