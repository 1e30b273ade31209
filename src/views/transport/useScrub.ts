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
  /** The pointer that has the playhead, by its id. */
  const held = useRef<number | null>(null);

  function moveTo({ clientX }: { clientX: number }): void {
    if (held.current === null || !slider.current) return;
    const box = slider.current.getBoundingClientRect();
    scrubTo(epochAt(clientX, box, end), end / box.width);
  }

  usePromptMoves(slider, () => held.current, moveTo);

  function letGo({ pointerId }: PointerEvent<HTMLElement>): void {
    if (held.current !== pointerId) return;
    held.current = null;
    setScrubbing(false);
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || held.current !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = event.pointerId;
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
