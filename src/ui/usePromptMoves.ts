import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Mice tell of themselves up to a thousand times a second; an answer to each would be too many. */
const INTERVAL_MS = 8;

/**
 * Moves of the pointer over an element, or captured by it, as soon as the browser knows of them. `pointermove` waits for the
 * next animation frame; what is asked of a worker then is answered too late to be painted in it. Not all browsers tell
 * of moves in between, and not all moves are told, so this only adds to `pointermove`, which says the last word.
 */
export function usePromptMoves(
  element: RefObject<HTMLElement | null>,
  onMove: (event: PointerEvent) => void,
): void {
  const move = useEffectEvent(onMove);

  useEffect(() => {
    const target = element.current;
    let lastMs = -Infinity;
    function take(event: Event): void {
      if (!(event instanceof PointerEvent) || event.timeStamp - lastMs < INTERVAL_MS) return;
      lastMs = event.timeStamp;
      move(event);
    }
    target?.addEventListener('pointerrawupdate', take);
    return () => target?.removeEventListener('pointerrawupdate', take);
  }, [element]);
}
