import { useEffect, useEffectEvent } from 'react';

/** Esc while something is in the hand lets go of it as if nothing had been, and means nothing else then. */
export function useCancelOnEscape(isHeld: () => boolean, cancel: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isHeld()) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
}
