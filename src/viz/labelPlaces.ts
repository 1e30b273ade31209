/** Which labels can be shown without covering each other: the strongest come first, the others are left out. */
export interface LabelBox {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

/** Whether two boxes cover each other; touching does not count. */
export function boxesOverlap(first: LabelBox, second: LabelBox): boolean {
  return (
    Math.abs(first.x - second.x) < (first.widthPx + second.widthPx) / 2 &&
    Math.abs(first.y - second.y) < (first.heightPx + second.heightPx) / 2
  );
}

/**
 * The indices of the boxes that keep clear of `taken` and of each other. Boxes are given by their middle; of two that
 * overlap the one with the larger `strength` stays.
 */
export function freeLabels(
  boxes: readonly LabelBox[],
  strengths: readonly number[],
  taken: readonly LabelBox[],
): number[] {
  const kept: number[] = [];
  const order = boxes.map((_, index) => index).sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0));
  for (const index of order) {
    const box = boxes[index]!;
    const isFree =
      !taken.some((other) => boxesOverlap(box, other)) &&
      !kept.some((other) => boxesOverlap(box, boxes[other]!));
    if (isFree) kept.push(index);
  }
  return kept;
}
