import { describe, expect, it } from 'vitest';
import { formatParameter, formatSlope, formatStep } from '../../src/viz/parameterFormat.ts';

describe('A weight beside its change', () => {
  it('has two decimals, none in a network of whole numbers, and more where the change is small', () => {
    expect(formatParameter(1.24, 0.24, true)).toBe('1.24');
    expect([formatParameter(1, 0.24, true), formatParameter(1, 0.24, false)]).toEqual(['1', '1.00']);
    // A change of about 0.003 needs four decimals.
    expect(formatParameter(2.1953, -0.003, false)).toBe('2.1953');
  });
});

describe('A gradient', () => {
  it('has three decimals, none where it is whole in a network of whole numbers', () => {
    expect([formatSlope(-24, true), formatSlope(-24, false), formatSlope(-20.5, true)]).toEqual([
      '−24',
      '−24.000',
      '−20.500',
    ]);
  });
});

describe('A step', () => {
  it('has its sign and two decimals, more where it is small', () => {
    expect([0.24, -0.14, 0, 0.003, -0.0004].map(formatStep)).toEqual([
      '+0.24',
      '−0.14',
      '0.00',
      '+0.003',
      '−0.0004',
    ]);
  });
});
