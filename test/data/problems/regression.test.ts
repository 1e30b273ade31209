import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/data/registry.ts';
import { generateRows } from '../generateRows.ts';

/** A coordinate and a height are each rounded to four decimals, so they differ by up to 0.00005 and a little more. */
const ROUNDING = 0.00011;

describe('regression problems without noise', () => {
  it.each(['plane', 'bumps', 'sine'] as const)('%s has heights within −1 … 1 that come near both', (id) => {
    const heights = generateRows(id, { rows: 2000 }).map(({ label }) => label);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(1);
    expect(Math.min(...heights)).toBeLessThan(-0.9);
    expect(Math.max(...heights)).toBeGreaterThan(0.9);
  });

  it('Plane: the height is the sum of the coordinates over 12', () => {
    for (const { inputs, label } of generateRows('plane')) {
      expect(Math.abs(label - (inputs[0]! + inputs[1]!) / 12)).toBeLessThan(ROUNDING);
    }
  });

  it('Bumps: hills near (−3, 3) and (0, −3), a hollow near (3, 2), flat land elsewhere', () => {
    const rows = generateRows('bumps', { rows: 2000 });
    const heightsNear = (x1: number, x2: number) =>
      rows
        .filter(({ inputs }) => Math.hypot(inputs[0]! - x1, inputs[1]! - x2) < 0.7)
        .map(({ label }) => label);
    // 0.7 from a centre there is still exp(−0.49 / 4.5) ≈ 0.897 of it.
    expect(Math.min(...heightsNear(-3, 3))).toBeGreaterThan(0.89);
    expect(Math.min(...heightsNear(0, -3))).toBeGreaterThan(0.89);
    expect(Math.max(...heightsNear(3, 2))).toBeLessThan(-0.89);
    expect(Math.max(...heightsNear(-5, -5).map(Math.abs))).toBeLessThan(0.05);
  });

  it('Sine: one input, and the height is its sine', () => {
    expect(PROBLEMS.sine.inputs).toHaveLength(1);
    for (const { inputs, label } of generateRows('sine')) {
      expect(inputs).toHaveLength(1);
      expect(Math.abs(label - Math.sin(inputs[0]!))).toBeLessThan(ROUNDING);
    }
  });
});
