import { describe, expect, it } from 'vitest';
import { numberWidth } from '../../src/viz/textWidth.ts';

describe('the width of a number', () => {
  it('is the same for all digits and for the minus sign', () => {
    expect(numberWidth('111', 10)).toBe(numberWidth('888', 10));
    expect(numberWidth('−1', 10)).toBe(numberWidth('01', 10));
  });

  it('grows with the size of the letters', () => {
    expect(numberWidth('1.25', 20)).toBeCloseTo(2 * numberWidth('1.25', 10), 12);
  });

  it('counts a point less than a digit', () => {
    // Three digits of 0.63 em and a point of 0.29 em, at 10 px.
    expect(numberWidth('1.25', 10)).toBeCloseTo(10 * (3 * 0.63 + 0.29), 12);
  });
});
