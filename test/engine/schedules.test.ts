import { describe, expect, it } from 'vitest';
import type { ScheduleSpec } from '../../src/engine/index.ts';
import { scheduledRate } from '../../src/engine/index.ts';
import { readOracle } from './oracles.ts';

interface ScheduleCase {
  schedule: string;
  steps: number[];
  lr: number[];
}

const { cases } = readOracle<{ cases: ScheduleCase[] }>('schedules');

/** The Keras schedules that ours can express, with the arguments of the oracle's cases; all begin from a rate of 0.1. */
const SCHEDULES: Record<string, ScheduleSpec> = {
  exponential_decay_staircase: { kind: 'step', every: 10, factor: 0.5 },
  cosine_decay: { kind: 'cosine', steps: 50, floor: 0 },
  cosine_decay_warmup: { kind: 'warmup', steps: 10, then: { kind: 'cosine', steps: 40, floor: 0 } },
};

describe('a schedule', () => {
  it.each(Object.entries(SCHEDULES))('gives the rates of Keras: %s', (name, schedule) => {
    const { steps, lr } = cases.find((each) => each.schedule === name)!;
    steps.forEach((step, i) => {
      expect(Math.abs(scheduledRate(schedule, 0.1, step) - lr[i]!)).toBeLessThanOrEqual(1e-6 * 0.1);
    });
  });

  it('that is constant never changes the rate', () => {
    expect(scheduledRate({ kind: 'constant' }, 0.03, 12345)).toBe(0.03);
  });

  it('of cosine ends at its floor and stays there', () => {
    const schedule: ScheduleSpec = { kind: 'cosine', steps: 100, floor: 0.25 };
    expect(scheduledRate(schedule, 0.4, 0)).toBeCloseTo(0.4, 15);
    expect(scheduledRate(schedule, 0.4, 50)).toBeCloseTo(0.4 * (0.75 * 0.5 + 0.25), 15);
    expect(scheduledRate(schedule, 0.4, 100)).toBeCloseTo(0.1, 15);
    expect(scheduledRate(schedule, 0.4, 900)).toBeCloseTo(0.1, 15);
  });

  it('of warm-up climbs from 0 to the whole rate, and then stays unless told', () => {
    const schedule: ScheduleSpec = { kind: 'warmup', steps: 4 };
    const rates = [0, 1, 2, 3, 4, 5].map((step) => scheduledRate(schedule, 0.8, step));
    expect(rates).toEqual([0, 0.2, 0.4, (0.8 * 3) / 4, 0.8, 0.8]);
  });
});
