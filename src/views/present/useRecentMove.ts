import { useEffect, useState } from 'react';

const SHOWN_MS = 4000;

/** Whether the pointer has moved in the last four seconds, the component is that new, or `news` has changed. */
export function useRecentMove(news: unknown): boolean {
  const [isRecent, setIsRecent] = useState(true);
  const [seenNews, setSeenNews] = useState(news);
  if (seenNews !== news) {
    setSeenNews(news);
    setIsRecent(true);
  }
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
  }, [news]);
  return isRecent;
}
