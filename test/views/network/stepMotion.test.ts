import { describe, expect, it } from 'vitest';
import { rideTransform } from '../../../src/views/network/stepMotion.ts';

const edge = { source: { x: 0, y: 0 }, target: { x: 200, y: 100 } };
const path = { edge, fromT: 0, toT: 0.5, turned: false };

describe('a ride along an edge', () => {
  it('begins at its start and ends at its place', () => {
    expect(rideTransform(path, 0)).toBe('translate(0.00 0.00)');
    expect(rideTransform(path, 1)).toBe('translate(100.00 50.00)');
  });

  it('is fast at first and then settles', () => {
    // After half of the time 1 − ½³ of the way is done.
    expect(rideTransform(path, 0.5)).toBe(rideTransform({ ...path, toT: 0.5 * (1 - 0.125) }, 1));
  });

  it('turns with the edge', () => {
    // In the middle the curve runs 50 px to the right while it goes 50 px down.
    expect(rideTransform({ ...path, turned: true }, 1)).toBe('translate(100.00 50.00) rotate(45.0)');
  });
});
