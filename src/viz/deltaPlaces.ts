/** Where the flag with δ stands: under its neuron, or beside one that has something close below it. */
import type { LayoutNode, Point } from './geometry.ts';
import { boxesOverlap, type LabelBox } from './labelPlaces.ts';

interface FlagSize {
  widthPx: number;
  heightPx: number;
}

/** Between a neuron and the flag under it, so that the halo fits. */
const BELOW_PX = 14;
const BESIDE_PX = 4;

/** The middle of a flag under the neuron, or null where it would cover something taken. */
export function placeBelow(node: LayoutNode, taken: readonly LabelBox[], size: FlagSize): Point | null {
  const below = { x: node.x, y: node.y + (node.heightPx + size.heightPx) / 2 + BELOW_PX };
  return isFree({ ...below, ...size }, taken) ? below : null;
}

/** The middle of a flag right of the neuron; left of it where that is free and the right is not. */
export function placeBeside(
  node: LayoutNode,
  { taken, canvasPx }: { taken: readonly LabelBox[]; canvasPx: number },
  size: FlagSize,
): Point {
  const distance = (node.widthPx + size.widthPx) / 2 + BESIDE_PX;
  const right = { x: node.x + distance, y: node.y };
  const left = { x: node.x - distance, y: node.y };
  const isInside = right.x + size.widthPx / 2 <= canvasPx;
  if (isInside && isFree({ ...right, ...size }, taken)) return right;
  return !isInside || isFree({ ...left, ...size }, taken) ? left : right;
}

function isFree(box: LabelBox, taken: readonly LabelBox[]): boolean {
  return !taken.some((other) => boxesOverlap(box, other));
}
