import { useEffect, useRef, type RefObject } from 'react';

/** Scrolls an element to where it can be seen when `count` grows, not when it is there from the start. */
export function useRevealed<E extends HTMLElement>(count: number): RefObject<E | null> {
  const ref = useRef<E>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) ref.current?.scrollIntoView({ block: 'nearest' });
    before.current = count;
  }, [count]);
  return ref;
}
