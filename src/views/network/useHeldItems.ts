import type { ParameterRef } from '../../document/edges.ts';
import { useApp } from '../../store/hooks.ts';
import type { Gesture } from '../../store/state.ts';
import { isSameItem } from './canvasItem.ts';

export interface HeldItem {
  item: ParameterRef;
  state: 'hover' | 'selected' | 'dragging';
  /** The gesture of a dragged one. */
  gesture: Gesture | null;
}

/** The weights and biases that are pointed at, selected or dragged; a dragged one is alone. */
export function useHeldItems(): HeldItem[] {
  const hover = useApp((state) => state.ui.hover);
  const selection = useApp((state) => state.ui.selection);
  const gesture = useApp((state) => state.ui.gesture);
  if (gesture) return [{ item: gesture.ref, state: 'dragging', gesture }];
  const items: HeldItem[] = [];
  if (selection && selection.kind !== 'neuron')
    items.push({ item: selection, state: 'selected', gesture: null });
  if (hover && hover.kind !== 'neuron' && !isSameItem(selection, hover))
    items.push({ item: hover, state: 'hover', gesture: null });
  return items;
}
