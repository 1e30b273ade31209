/**
 * Places for the middles of labels that would like to be at `wanted`: at least `distancePx` apart and, if there is
 * room, between `top` and `bottom`; in the order of `wanted`.
 */
export function spreadLabels(
  wanted: readonly number[],
  { distancePx, top, bottom }: { distancePx: number; top: number; bottom: number },
): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const spread = spreadSorted(
    order.map((index) => wanted[index]!),
    distancePx,
  );
  const overTop = Math.max(0, top - (spread[0] ?? top));
  const belowBottom = Math.max(0, (spread.at(-1) ?? bottom) - bottom);
  const places = [...wanted];
  order.forEach((index, rank) => (places[index] = spread[rank]! + overTop - belowBottom));
  return places;
}

/** Labels that are too close become a group around the mean of their wanted places; groups that meet are joined. */
function spreadSorted(sorted: readonly number[], distancePx: number): number[] {
  let groups: number[][] = [];
  for (const place of sorted) {
    groups.push([place]);
    while (groups.length > 1 && overlap(groups.at(-2)!, groups.at(-1)!, distancePx))
      groups = [...groups.slice(0, -2), [...groups.at(-2)!, ...groups.at(-1)!]];
  }
  return groups.flatMap((group) => group.map((_, rank) => groupPlace(group, rank, distancePx)));
}

function overlap(upper: readonly number[], lower: readonly number[], distancePx: number): boolean {
  return groupPlace(lower, 0, distancePx) - groupPlace(upper, upper.length - 1, distancePx) < distancePx;
}

function groupPlace(group: readonly number[], rank: number, distancePx: number): number {
  const mean = group.reduce((sum, place) => sum + place, 0) / group.length;
  return mean + (rank - (group.length - 1) / 2) * distancePx;
}
