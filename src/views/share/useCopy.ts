import { useEffect, useState } from 'react';

interface CopyState {
  /** Null before anything was tried. */
  copied: boolean | null;
  copy: () => void;
}

/** Copies a text as soon as it is there, and whenever it is asked for. */
export function useCopy(text: string | null): CopyState {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (text === null) return undefined;
    let isCurrent = true;
    void writeToClipboard(text).then((isDone) => {
      if (isCurrent) setCopied(isDone);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, attempt]);
  return { copied, copy: () => setAttempt(attempt + 1) };
}

/** Browsers may refuse, and on plain http there is no clipboard. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
