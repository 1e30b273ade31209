import { useEffect, useRef, type RefObject } from 'react';

/** The page is there anew after a presentation, and the focus goes on where it was. */
export function useFocusAfterPresenting(hasFocus: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  return button;
}
