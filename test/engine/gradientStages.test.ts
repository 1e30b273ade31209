import { describe, expect, it } from 'vitest';
import { gradientStages, nudgeParameter, createObjective } from '../../src/engine/index.ts';
import { TRANSACTIONS, TRANSACTIONS_WEIGHTS } from './networks.ts';

const SAMPLE = { inputs: [2, 3], targets: [13], dropoutFactors: null };

/** The gradient for (2, 3) and the target 13, from x₁, then x₂, to h₁ and h₂; then from h₁ and h₂. */
const MEAN = [-16, 8, -24, 12, -20, -4];

function stages(settings: Parameters<typeof gradientStages>[4]) {
  return gradientStages(TRANSACTIONS, TRANSACTIONS_WEIGHTS, 'sum_of_squared_errors', SAMPLE, settings);
}

describe('The gradient on its way to the optimiser', () => {
  it('is the mean of the samples’ gradients where nothing else is asked for', () => {
    const { mean, penalty, clipped } = stages({});
    expect([...mean]).toEqual(MEAN);
    expect([...penalty]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...clipped]).toEqual(MEAN);
  });

  it('gets the share of the penalty: 2·l2·w', () => {
    const { mean, penalty, clipped } = stages({ l2: 0.5 });
    expect([...mean]).toEqual(MEAN);
    expect([...penalty]).toEqual(TRANSACTIONS_WEIGHTS);
    expect([...clipped]).toEqual([-15, 7, -23, 13, -18, -5]);
  });

  it('is cut off by value', () => {
    expect([...stages({ clipValue: 10 }).clipped]).toEqual([-10, 8, -10, 10, -10, -4]);
  });

  it('is shortened by norm, in which frozen parameters do not count', () => {
    // Without the fifth: 16² + 8² + 24² + 12² + 4² = 1056.
    const { norm, clipped } = stages({ clipNorm: 1, frozen: Uint8Array.of(0, 0, 0, 0, 1, 0) });
    expect(norm).toBe(Math.sqrt(1056));
    expect(clipped[0]).toBeCloseTo(-16 / Math.sqrt(1056), 12);
    expect(clipped[5]).toBeCloseTo(-4 / Math.sqrt(1056), 12);
  });
});

describe('Nudging a parameter', () => {
  const objective = createObjective(TRANSACTIONS, TRANSACTIONS_WEIGHTS, 'sum_of_squared_errors', SAMPLE, {
    l1: 0,
    l2: 0,
  });

  it('leaves it where it was', () => {
    nudgeParameter(objective, 0, 0.5);
    expect(objective.parameter(0)).toBe(1);
    expect(objective.valueAt(0, 1)).toBe(8);
  });

  it.each([0, -1, Number.NaN])('by %s is refused', (epsilon) => {
    expect(() => nudgeParameter(objective, 0, epsilon)).toThrow('nudged by more than 0');
  });
});
