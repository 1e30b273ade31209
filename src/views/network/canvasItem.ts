/** One element of the canvas that can have the focus: a neuron, a weight or a bias. */
import type { Selection } from '../../store/state.ts';

export type CanvasItem = Selection;

export function isSameItem(first: CanvasItem | null, second: CanvasItem | null): boolean {
  if (!first || !second || first.kind !== second.kind || first.layer !== second.layer) return false;
  if (first.kind === 'weight' && second.kind === 'weight')
    return first.from === second.from && first.to === second.to;
  return 'unit' in first && 'unit' in second && first.unit === second.unit;
}
