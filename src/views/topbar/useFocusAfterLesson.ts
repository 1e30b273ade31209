import { useEffect, useRef, type RefObject } from 'react';
import { useApp } from '../../store/hooks.ts';

/** The button from which lessons are opened: when one is left, whoever was in it finds the focus there. */
export function useFocusAfterLesson(): RefObject<HTMLButtonElement | null> {
  const isLesson = useApp((state) => state.ui.lesson !== null);
  const button = useRef<HTMLButtonElement>(null);
  const wasLesson = useRef(isLesson);
  useEffect(() => {
    const isLost = window.document.activeElement === window.document.body;
    if (wasLesson.current && !isLesson && isLost) button.current?.focus();
    wasLesson.current = isLesson;
  }, [isLesson]);
  return button;
}
