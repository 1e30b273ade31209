import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in px, measured whenever it changes; `initialPx` until it has been measured. */
export function useElementWidth(initialPx: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(initialPx);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidthPx(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, widthPx];
}
