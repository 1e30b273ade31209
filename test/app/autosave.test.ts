import { describe, expect, it } from 'vitest';
import { createAutosave, type Autosave } from '../../src/app/keeping/autosave.ts';

interface Bench {
  autosave: Autosave;
  /** The times at which saving began. */
  saves: number[];
  failures: unknown[];
  /** Lets the clock go on, running what is due, in steps of 10 ms. */
  pass(durationMs: number): Promise<void>;
}

/** `tookMs` is how long saving takes; `fails` whether it does. */
function makeBench({ tookMs = 20, fails = (): boolean => false } = {}): Bench {
  let nowMs = 0;
  let timers: { dueMs: number; callback: () => void }[] = [];
  const schedule = (callback: () => void, delayMs: number) =>
    void timers.push({ dueMs: nowMs + delayMs, callback });
  const saves: number[] = [];
  const failures: unknown[] = [];
  const autosave = createAutosave({
    save: () =>
      new Promise((resolve, reject) => {
        saves.push(nowMs);
        schedule(() => (fails() ? reject(new Error('full')) : resolve()), tookMs);
      }),
    onFirstFailure: (error) => failures.push(error),
    now: () => nowMs,
    schedule,
  });
  return {
    autosave,
    saves,
    failures,
    async pass(durationMs) {
      for (const endMs = nowMs + durationMs; nowMs < endMs; nowMs += 10) {
        const due = timers.filter(({ dueMs }) => dueMs <= nowMs);
        timers = timers.filter(({ dueMs }) => dueMs > nowMs);
        for (const { callback } of due) callback();
        await Promise.resolve();
        await Promise.resolve();
        await Promise.resolve();
      }
    },
  };
}

describe('Autosave', () => {
  it('keeps the first change at once, and then once a second while there are changes', async () => {
    const { autosave, saves, pass } = makeBench();
    for (let tenth = 0; tenth < 35; tenth++) {
      autosave.changed();
      await pass(100);
    }
    expect(saves).toEqual([0, 1000, 2000, 3000]);
  });

  it('keeps the last change too, and then nothing more', async () => {
    const { autosave, saves, pass } = makeBench();
    autosave.changed();
    await pass(300);
    autosave.changed();
    await pass(10_000);
    expect(saves).toEqual([0, 1000]);
  });

  it('never saves twice at the same time, however long it takes', async () => {
    const { autosave, saves, pass } = makeBench({ tookMs: 2500 });
    for (let second = 0; second < 6; second++) {
      autosave.changed();
      autosave.flush();
      await pass(1000);
    }
    expect(saves).toEqual([0, 2500, 5000]);
  });

  it('saves at once when the page may be about to go', async () => {
    const { autosave, saves, pass } = makeBench();
    autosave.changed();
    await pass(300);
    autosave.changed();
    autosave.flush();
    await pass(100);
    expect(saves).toEqual([0, 300]);
  });

  it('tells of the first failure only, and tries again until it succeeds', async () => {
    let isFull = true;
    const { autosave, saves, failures, pass } = makeBench({ fails: () => isFull });
    autosave.changed();
    await pass(25_000);
    expect(failures).toHaveLength(1);
    expect(saves.length).toBeGreaterThanOrEqual(3);
    isFull = false;
    await pass(12_000);
    const count = saves.length;
    await pass(30_000);
    expect(saves).toHaveLength(count);
  });
});
