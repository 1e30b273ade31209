/** Moving the playhead by mouse, touch and keys. */
import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useActions } from '../../store/hooks.ts';
import { usePromptMoves } from '../../ui/usePromptMoves.ts';
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

/** The handlers of the slider, whose width is `end` epochs. */
export function useScrub(slider: RefObject<HTMLElement | null>, end: number) {
  const { scrubBy, scrubTo, setScrubbing } = useActions();
  const isHeld = useRef(false);

  function moveTo({ clientX }: { clientX: number }): void {
    if (!isHeld.current || !slider.current) return;
    const box = slider.current.getBoundingClientRect();
    scrubTo(epochAt(clientX, box, end), end / box.width);
  }

  usePromptMoves(slider, moveTo);

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
