import { useEffect, useRef, useState, type RefObject } from 'react';

export interface StageSize {
  widthPx: number;
  heightPx: number;
}

/** The size of the canvas in the layout of 1440×900: what is drawn before anything has been measured. */
const DRAWN_SIZE: StageSize = { widthPx: 840, heightPx: 656 };

/** The size of an element, measured whenever it changes. */
export function useStageSize(): [RefObject<HTMLDivElement | null>, StageSize] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(DRAWN_SIZE);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setSize({ widthPx: width, heightPx: height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, size];
}
