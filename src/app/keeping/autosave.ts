/** When work is kept: soon after it has changed, and at most once a second. */

/** What is kept is never older than this and the time that keeping takes. */
const INTERVAL_MS = 1000;
/** Storage that has failed is asked again after this. */
const FAILED_INTERVAL_MS = 10_000;

export interface AutosavePorts {
  /** Takes the present state and keeps it. */
  save: () => Promise<void>;
  /** Called for the first failure only. */
  onFirstFailure: (error: unknown) => void;
  now: () => number;
  schedule: (callback: () => void, delayMs: number) => void;
}

export interface Autosave {
  /** Something has changed that is to be kept. */
  changed(): void;
  /** Keeps what has changed now, for a page that may be about to go. */
  flush(): void;
}

export function createAutosave({ save, onFirstFailure, now, schedule }: AutosavePorts): Autosave {
  let isChanged = false;
  let isSaving = false;
  let isScheduled = false;
  let hasFailed = false;
  let nextMs = -Infinity;

  async function saveNow(): Promise<void> {
    isSaving = true;
    isChanged = false;
    nextMs = now() + INTERVAL_MS;
    try {
      await save();
    } catch (error) {
      nextMs = now() + FAILED_INTERVAL_MS;
      isChanged = true;
      if (!hasFailed) onFirstFailure(error);
      hasFailed = true;
    }
    isSaving = false;
    if (isChanged) saveSoon();
  }

  /** In a tab that is not looked at timers hardly run, so whatever comes in on time saves at once. */
  function saveSoon(): void {
    if (isSaving) return;
    const waitMs = nextMs - now();
    if (waitMs <= 0) void saveNow();
    else if (!isScheduled) {
      isScheduled = true;
      schedule(() => {
        isScheduled = false;
        if (isChanged) saveSoon();
      }, waitMs);
    }
  }

  return {
    changed() {
      isChanged = true;
      saveSoon();
    },
    flush() {
      if (isChanged && !isSaving) void saveNow();
    },
  };
}
