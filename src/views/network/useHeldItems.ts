import type { ParameterRef } from '../../document/edges.ts';
import { useApp } from '../../store/hooks.ts';
import { sceneOf } from '../../store/lesson.ts';
import type { Gesture } from '../../store/state.ts';
import { isSameItem } from './canvasItem.ts';

export interface HeldItem {
  item: ParameterRef;
  state: 'hover' | 'selected' | 'dragging' | 'inQuestion';
  /** The gesture of a dragged one. */
  gesture: Gesture | null;
}

/** The weights and biases that are pointed at, selected, dragged or in question in a lesson; a dragged one is alone. */
export function useHeldItems(): HeldItem[] {
  const hover = useApp((state) => state.ui.hover);
  const selection = useApp((state) => state.ui.selection);
  const gesture = useApp((state) => state.ui.gesture);
  const inQuestion = useApp(({ ui }) => ui.lesson && sceneOf(ui.lesson).focus);
  if (gesture) return [{ item: gesture.ref, state: 'dragging', gesture }];
  const items: HeldItem[] = [];
  if (selection && selection.kind !== 'neuron')
    items.push({ item: selection, state: 'selected', gesture: null });
  if (
    inQuestion &&
    inQuestion.kind !== 'neuron' &&
    ![selection, hover].some((item) => isSameItem(item, inQuestion))
  )
    items.push({ item: inQuestion, state: 'inQuestion', gesture: null });
  if (hover && hover.kind !== 'neuron' && !isSameItem(selection, hover))
    items.push({ item: hover, state: 'hover', gesture: null });
  return items;
}
