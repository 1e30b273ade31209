/** Which edges of a large network are drawn: the strongest ones, in the order in which they lie on top of each other. */

/** Strengths are told apart this finely when the strongest are picked. */
const STEPS = 256;

/**
 * Indices of the strongest `most` weights (a few less where many are alike), the strongest last. `places` holds each
 * edge's place in `parameters`; the array is not sorted as a whole, so that a hundred thousand edges take a millisecond.
 */
export function strongestEdges(
  parameters: ArrayLike<number>,
  places: readonly number[],
  most: number,
): number[] {
  const sizeOf = (edge: number) => Math.abs(parameters[places[edge] ?? -1] ?? 0) || 0;
  const least = places.length > most ? sizeOfMost(places.length, sizeOf, most) : 0;
  const chosen: number[] = [];
  for (let edge = 0; edge < places.length; edge++) if (sizeOf(edge) >= least) chosen.push(edge);
  return chosen.sort((first, second) => sizeOf(first) - sizeOf(second));
}

/** The least size that `most` edges at most reach. */
function sizeOfMost(count: number, sizeOf: (edge: number) => number, most: number): number {
  let largest = 0;
  for (let edge = 0; edge < count; edge++) largest = Math.max(largest, sizeOf(edge));
  if (largest === 0) return Infinity;
  const counts = new Uint32Array(STEPS + 1);
  for (let edge = 0; edge < count; edge++) counts[stepOf(sizeOf(edge), largest)]! += 1;
  let taken = 0;
  let step = STEPS + 1;
  while (step > 0 && taken + counts[step - 1]! <= most) taken += counts[--step]!;
  return (step / STEPS) * largest;
}

function stepOf(size: number, largest: number): number {
  return Math.floor((size / largest) * STEPS);
}
