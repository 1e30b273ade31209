import { useLayoutEffect, useRef, type RefObject } from 'react';

/** From as large as a room would have it to as small as its last row can read. */
const SIZES = [1, 0.97, 0.94, 0.91, 0.88, 0.85];

/**
 * Makes the content, the second, as large as there is room for it in the first. What is still too long is scrolled. `key`
 * is another one where the content is another element.
 */
export function useFitted(
  key: string | null,
): [RefObject<HTMLDivElement | null>, RefObject<HTMLDivElement | null>] {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, content.current];
    if (!outer || !inner) return undefined;
    const observer = new ResizeObserver(() => fit(outer, inner));
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [key]);
  return [room, content];
}

function fit(room: HTMLElement, content: HTMLElement): void {
  for (const size of SIZES) {
    content.style.zoom = String(size);
    if (room.scrollHeight <= room.clientHeight) return;
  }
}
