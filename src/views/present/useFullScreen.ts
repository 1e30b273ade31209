import { useEffect } from 'react';

/** Fills the screen where the browser allows it; `onLeft` is called when the person leaves the full screen. */
export function useFullScreen(onLeft: () => void): void {
  useEffect(() => {
    let isFull = window.document.fullscreenElement !== null;
    function follow(): void {
      const wasFull = isFull;
      isFull = window.document.fullscreenElement !== null;
      if (wasFull && !isFull) onLeft();
    }
    window.document.addEventListener('fullscreenchange', follow);
    // Refused, the presentation fills the window all the same.
    void window.document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      window.document.removeEventListener('fullscreenchange', follow);
      if (window.document.fullscreenElement) void window.document.exitFullscreen().catch(() => undefined);
    };
  }, [onLeft]);
}
