/** Where tokens and flags sit on their edges, so that none covers another or a neuron. */
import { pointOnEdge, type EdgeCurve } from './edgePath.ts';
import { boxesOverlap, type LabelBox } from './labelPlaces.ts';

export interface EdgeSign {
  edge: EdgeCurve;
  widthPx: number;
  heightPx: number;
  /** Values of t to choose from, the best first. */
  places: readonly number[];
  /** Of many signs the strong ones choose first. */
  strength: number;
}

/** So few are placed in their own order, as they are read; of more, the strongest come first. */
const FEW_SIGNS = 6;

/** Free ground round each sign. */
const GAP_PX = 3;

/**
 * For each sign the first of its places where it is free of `taken` and of the signs placed before it, or null where
 * there is none: that sign is left out.
 */
export function placeOnEdges(signs: readonly EdgeSign[], taken: readonly LabelBox[]): (number | null)[] {
  const occupied = [...taken];
  const result: (number | null)[] = signs.map(() => null);
  for (const index of placingOrder(signs)) {
    const sign = signs[index]!;
    const t = sign.places.find((place) => {
      const wished = signBox(sign, place, GAP_PX);
      return !occupied.some((box) => boxesOverlap(wished, box));
    });
    if (t === undefined) continue;
    occupied.push(signBox(sign, t));
    result[index] = t;
  }
  return result;
}

/** The box of a sign at t. */
export function signBox({ edge, widthPx, heightPx }: EdgeSign, t: number, gapPx = 0): LabelBox {
  return { ...pointOnEdge(edge, t), widthPx: widthPx + 2 * gapPx, heightPx: heightPx + 2 * gapPx };
}

function placingOrder(signs: readonly EdgeSign[]): number[] {
  const order = signs.map((_, index) => index);
  if (signs.length <= FEW_SIGNS) return order;
  return order.sort((first, second) => signs[second]!.strength - signs[first]!.strength);
}
