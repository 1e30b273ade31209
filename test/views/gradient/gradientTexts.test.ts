import { describe, expect, it } from 'vitest';
import { agreement, exactText, relativeText } from '../../../src/views/gradient/checkTexts.ts';
import { pushes } from '../../../src/views/gradient/pushes.ts';

describe('The numbers of a gradient check', () => {
  it('have nine digits and a true minus sign', () => {
    expect(exactText(-24.000000001234)).toBe('−24');
    expect(exactText(1 / 3)).toBe('0.333333333');
    expect(exactText(NaN)).toBe('–');
  });

  it('say to how many digits both ways agree', () => {
    expect(relativeText(2.4e-10)).toBe('2.4e−10');
    expect(agreement(2.4e-10)).toBe('The two agree to 9 digits.');
    expect(agreement(0)).toBe('Both numbers are the same.');
    expect(agreement(0.5)).toContain('kink');
  });
});

describe('Who pushes', () => {
  it('is sorted from the strongest push up to the strongest push down', () => {
    const sorted = pushes({ rows: Uint32Array.of(7, 8, 9), gradients: Float64Array.of(1, -4, 2) });
    expect(sorted).toEqual([
      { row: 8, gradient: -4, share: 1 },
      { row: 7, gradient: 1, share: 0.25 },
      { row: 9, gradient: 2, share: 0.5 },
    ]);
  });

  it('has no length where nobody pushes', () => {
    expect(pushes({ rows: Uint32Array.of(1), gradients: Float64Array.of(0) })[0]?.share).toBe(0);
  });
});
