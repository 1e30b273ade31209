import type { KeptText } from '../store/actions/lessonActions.ts';

/** A text that the browser keeps between visits. Where it may not keep anything, it is gone with the page. */
export function keptText(key: string): KeptText {
  return {
    read() {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key, text);
      } catch {
        // Storage is blocked or full: the page works without.
      }
    },
  };
}

export function forgetText(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Where storage is blocked, nothing is kept.
  }
}
