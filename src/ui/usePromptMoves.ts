import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Leaves the answer to a move that waits its time before the next animation frame. */
const PATIENCE_MS = 8;

/**
 * Moves of the pointer that an element has captured, as soon as the browser knows of them. `pointermove` is told at the next
 * animation frame; what is asked of a worker then is answered too late to be painted in it. Between two frames `onMove` gets
 * one move, and the last before the pointer is let go. A browser that does not tell at once is heard as ever.
 */
export function usePromptMoves(
  element: RefObject<HTMLElement | null>,
  /** The pointer that is held, by its id; null for none. Moves of others, such as a second finger, are not in the way. */
  held: () => number | null,
  onMove: (event: PointerEvent) => void,
): void {
  const isHeld = useEffectEvent((event: PointerEvent) => event.pointerId === held());
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const target = element.current;
    return target
      ? followMoves(
          target,
          (event) => isHeld(event),
          (event) => move(event),
        )
      : undefined;
  }, [element]);
}

/** Returns the function that ends it. */
function followMoves(
  element: HTMLElement,
  isHeld: (event: PointerEvent) => boolean,
  move: (event: PointerEvent) => void,
): () => void {
  let heardMs = -Infinity;
  let toldMs = -Infinity;
  let wasToldInFrame = false;
  let waiting: { event: PointerEvent; timer: ReturnType<typeof setTimeout> } | null = null;

  function stopWaiting(): void {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  }

  function tell(event: PointerEvent): void {
    stopWaiting();
    toldMs = event.timeStamp;
    wasToldInFrame = true;
    requestAnimationFrame(() => (wasToldInFrame = false));
    move(event);
  }

  function hearAtOnce(event: PointerEvent): void {
    heardMs = event.timeStamp;
    if (!wasToldInFrame) tell(event);
  }

  /** A move that was heard and not told waits a little: where the hand goes on, the next one takes its place. */
  function hearOnFrame(event: PointerEvent): void {
    if (event.timeStamp <= toldMs) return;
    if (event.timeStamp > heardMs) return move(event);
    stopWaiting();
    waiting = { event, timer: setTimeout(() => tell(event), PATIENCE_MS) };
  }

  const listening = new AbortController();
  const listen = (type: string, listener: (event: PointerEvent) => void) =>
    element.addEventListener(
      type,
      (event) => event instanceof PointerEvent && isHeld(event) && listener(event),
      listening,
    );
  listen('pointerrawupdate', hearAtOnce);
  listen('pointermove', hearOnFrame);
  listen('pointerup', () => waiting && tell(waiting.event));
  return () => {
    listening.abort();
    stopWaiting();
  };
}
