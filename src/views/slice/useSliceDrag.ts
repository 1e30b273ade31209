/** Dragging along the cost slice, by mouse, pen or finger: one at a time. Esc puts the value back. */
import { useEffect, useEffectEvent, useRef, type PointerEvent } from 'react';
import type { ParameterRef } from '../../document/edges.ts';
import { useActions } from '../../store/hooks.ts';
import { useCancelOnEscape } from '../../ui/useCancelOnEscape.ts';

/** The handlers of the plot; `valueAt` is the value below the pointer. */
export function useSliceDrag(ref: ParameterRef, valueAt: (event: PointerEvent) => number) {
  const { beginDrag, dragTo, endDrag, cancelDrag } = useActions();
  /** The pointer that has the point, by its id. */
  const held = useRef<number | null>(null);

  function drop(end: () => void): void {
    if (held.current === null) return;
    held.current = null;
    end();
  }

  useCancelOnEscape(
    () => held.current !== null,
    () => drop(cancelDrag),
  );

  // With the plot gone, nobody is left to let go.
  const endAtLast = useEffectEvent(() => drop(endDrag));
  useEffect(() => () => endAtLast(), []);

  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      if (event.button !== 0 || held.current !== null || !beginDrag(ref)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = event.pointerId;
      dragTo(valueAt(event));
    },
    onPointerMove(event: PointerEvent) {
      if (held.current === event.pointerId) dragTo(valueAt(event));
    },
    onPointerUp(event: PointerEvent) {
      if (held.current === event.pointerId) drop(endDrag);
    },
    onPointerCancel(event: PointerEvent) {
      if (held.current === event.pointerId) drop(cancelDrag);
    },
  };
}
