import { describe, expect, it } from 'vitest';
import { power, sine } from '../../src/engine/powers.ts';

describe('powers and sines by products and sums', () => {
  it('power multiplies the base with itself', () => {
    expect(power(0.5, 0)).toBe(1);
    expect(power(3, 5)).toBe(3 * 3 * 3 * 3 * 3);
    expect(power(0.5, 10)).toBe(1 / 1024);
    expect(power(0.999, 1000)).toBeCloseTo(Math.exp(1000 * Math.log(0.999)), 13);
  });

  it('sine is that of the platform up to the last bits, on both sides of 0', () => {
    const angles = Array.from({ length: 2001 }, (_, k) => ((k - 1000) / 1000) * (Math.PI / 2));
    const misses = angles.map((x) => Math.abs(sine(x) - Math.sin(x)));
    expect(Math.max(...misses)).toBeLessThan(5e-16);
    expect(sine(0)).toBe(0);
  });

  it('sine has the values of the unit circle', () => {
    expect(sine(Math.PI / 6)).toBeCloseTo(0.5, 15);
    expect(sine(Math.PI / 4)).toBeCloseTo(Math.SQRT1_2, 15);
    expect(sine(-Math.PI / 2)).toBeCloseTo(-1, 15);
  });
});
