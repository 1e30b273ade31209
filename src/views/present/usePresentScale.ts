import { useSyncExternalStore } from 'react';
import { presentScale } from './presentScale.ts';

/** The scale for the window as it is; follows it. */
export function usePresentScale(): number {
  return useSyncExternalStore(listen, () =>
    presentScale({ widthPx: window.innerWidth, heightPx: window.innerHeight }),
  );
}

function listen(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
