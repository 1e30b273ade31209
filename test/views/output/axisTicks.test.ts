import { describe, expect, it } from 'vitest';
import { axisTicks, multiplesWithin, roundStep } from '../../../src/views/output/axisTicks.ts';

describe('the numbers on an axis', () => {
  it('are multiples of 5 on the plane from −6 to 6', () => {
    expect(axisTicks([-6, 6])).toEqual([-5, 0, 5]);
  });

  it('are every second number for the transactions', () => {
    expect(axisTicks([-0.5, 6.5])).toEqual([0, 2, 4, 6]);
  });

  it('are whole, even on the small plane of a truth table', () => {
    expect(axisTicks([-0.5, 1.5])).toEqual([0, 1]);
  });

  it('never include a negative zero', () => {
    expect(Object.is(multiplesWithin([-0.4, 0.4], 1)[0], 0)).toBe(true);
  });
});

describe('a round step', () => {
  it.each([
    [4.8, 5],
    [0.2, 0.2],
    [0.21, 0.5],
    [6, 10],
    [1, 1],
  ])('is not below %d: %d', (least, step) => {
    expect(roundStep(least)).toBeCloseTo(step, 12);
  });
});
