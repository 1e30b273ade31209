/** Moving the playhead by mouse, touch and keys. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useActions } from '../../store/hooks.ts';
import { epochAt } from './timelineScale.ts';

/** What PageUp and PageDown move by. */
const PAGE_EPOCHS = 10;

const KEY_EPOCHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE_EPOCHS,
  PageUp: PAGE_EPOCHS,
  Home: -Infinity,
  End: Infinity,
};

/** The handlers of the element whose width is `end` epochs. */
export function useScrub(end: number) {
  const { scrubBy, scrubTo, setScrubbing } = useActions();
  const isHeld = useRef(false);

  function moveTo({ clientX, currentTarget }: PointerEvent<HTMLElement>): void {
    scrubTo(epochAt(clientX, currentTarget.getBoundingClientRect(), end));
  }

  function letGo(): void {
    if (!isHeld.current) return;
    isHeld.current = false;
    setScrubbing(false);
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      isHeld.current = true;
      setScrubbing(true);
      moveTo(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (isHeld.current) moveTo(event);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onLostPointerCapture: letGo,
    onKeyDown(event: KeyboardEvent) {
      const epochs = KEY_EPOCHS[event.key];
      if (epochs === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      scrubBy(epochs);
    },
  };
}
