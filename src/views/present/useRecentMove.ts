import { useEffect, useState } from 'react';

const SHOWN_MS = 4000;

/** Whether the pointer has moved in the last four seconds, or the component is that new. */
export function useRecentMove(): boolean {
  const [isRecent, setIsRecent] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setIsRecent(false), SHOWN_MS);
    function onMove(): void {
      window.clearTimeout(timer);
      setIsRecent(true);
      timer = window.setTimeout(() => setIsRecent(false), SHOWN_MS);
    }
    window.addEventListener('pointermove', onMove);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return isRecent;
}
