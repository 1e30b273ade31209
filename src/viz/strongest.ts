/**
 * The numbers below `count` with the `most` largest strengths, in their own order; of equal strengths the first ones. Very
 * many are not sorted for that.
 */
export function strongest(count: number, most: number, strengthOf: (at: number) => number): number[] {
  const kept: { at: number; strength: number }[] = [];
  for (let at = 0; at < count; at++) {
    const strength = strengthOf(at);
    if (kept.length === most && !(strength > (kept.at(-1)?.strength ?? Infinity))) continue;
    kept.splice(placeIn(kept, strength), 0, { at, strength });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ at }) => at).sort((first, second) => first - second);
}

/** Behind all that are as strong or stronger, by halves. */
function placeIn(kept: readonly { strength: number }[], strength: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.strength >= strength) low = middle + 1;
    else high = middle;
  }
  return low;
}
