/** Training at so many steps a second. */
export interface Pace {
  /** Time from now to the next step; 0 when it is due. */
  waitMs(nowMs: number): number;
  /** Says that the due step has been taken. */
  taken(nowMs: number): void;
}

/**
 * Steps are due at fixed distances from each other, so that late calls do not add up to a drift. After a stall one
 * step is made up for and the rest are let go: no burst.
 */
export function createPace(stepsPerSecond: number, firstDueMs: number): Pace {
  const intervalMs = 1000 / stepsPerSecond;
  let dueMs = firstDueMs;
  return {
    waitMs: (nowMs) => Math.max(0, dueMs - nowMs),
    taken(nowMs) {
      dueMs = Math.max(dueMs + intervalMs, nowMs);
    },
  };
}
