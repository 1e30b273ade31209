import type { ParameterRef } from '../../document/edges.ts';
import type { Selection } from '../../store/state.ts';

/** Whether the selection is this weight or bias. */
export function isSameParameter(ref: ParameterRef, selection: Selection | null): boolean {
  if (selection?.kind !== ref.kind || selection.layer !== ref.layer) return false;
  if (ref.kind === 'bias') return selection.kind === 'bias' && selection.unit === ref.unit;
  return selection.kind === 'weight' && selection.from === ref.from && selection.to === ref.to;
}
