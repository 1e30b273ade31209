import { describe, expect, it } from 'vitest';
import type { ProgramState } from '../../src/engine/index.ts';
import { History } from '../../src/training/history.ts';
import type { KeptState } from '../../src/training/history.ts';

/** A state of 100 parameters: 4 · 100 + 100 bytes and what the list needs for it, between 1,000 and 1,300 bytes. */
function stateAt(step: number): ProgramState {
  return {
    parameters: new Float32Array(100).fill(step),
    slots: new Float32Array(0),
    frozen: new Uint8Array(100),
    step,
    epoch: 0,
    positionInEpoch: 0,
    seeds: { data: 1, weights: 1, training: 1 },
  };
}

function kept(step: number, isTurn = false): KeptState {
  return { state: stateAt(step), settings: {}, isTurn };
}

/** The states from which each step would be trained again. */
function originsOf(history: History, steps: readonly number[]): number[] {
  return steps.map((step) => history.lastUpTo(step).state.step);
}

describe('The states that are kept', () => {
  it('are found by the last one that is not later', () => {
    const history = new History();
    for (const step of [3, 5, 9]) history.keep(kept(step));
    expect(originsOf(history, [3, 4, 5, 8, 9, 100])).toEqual([3, 3, 5, 5, 9, 9]);
    expect(history).toMatchObject({ oldestStep: 3, newestStep: 9, isThinned: false });
  });

  it('do not reach before the first of them', () => {
    const history = new History();
    history.keep(kept(3));
    expect(() => history.lastUpTo(2)).toThrow('The past goes back to step 3, not to step 2.');
  });

  it('are forgotten where the run was taken back', () => {
    const history = new History();
    for (const step of [0, 1, 2, 3]) history.keep(kept(step));
    history.dropAfter(1);
    expect(originsOf(history, [3])).toEqual([1]);
  });

  it('give way at the same step to a turn, and to nothing else', () => {
    const history = new History();
    history.keep(kept(0));
    const edited = kept(0, true);
    history.keep(edited);
    history.keep(kept(0));
    expect(history.lastUpTo(0)).toBe(edited);
  });
});

describe('Short memory', () => {
  it('keeps the newest states close together and older ones at distances that grow with their age', () => {
    const history = new History(100_000);
    for (let step = 0; step < 5000; step++) history.keep(kept(step));
    expect(history).toMatchObject({ oldestStep: 0, newestStep: 4999, isThinned: true });
    for (const step of [4999, 4995, 4900, 4500, 4000, 3000, 1000]) {
      const [origin] = originsOf(history, [step]);
      expect(step - origin!).toBeLessThanOrEqual((4999 - step) / 4);
    }
  });

  it('keeps the turns: without them what follows could not be trained again', () => {
    const history = new History(100_000);
    for (let step = 0; step < 5000; step++) history.keep(kept(step, step === 777));
    expect(originsOf(history, [777])).toEqual([777]);
  });

  it('gives up the oldest turns where there are too many, so that the past begins later', () => {
    const history = new History(20_000);
    for (let step = 0; step < 100; step++) history.keep(kept(step, true));
    expect(history.oldestStep).toBeGreaterThan(80);
    expect(originsOf(history, [99])).toEqual([99]);
  });

  it('always keeps one state', () => {
    const history = new History(1);
    history.keep(kept(7));
    expect(originsOf(history, [7])).toEqual([7]);
  });
});
