import { describe, expect, it } from 'vitest';
import { lossChange } from '../../../src/views/loss/lossChange.ts';

describe('a change of the loss', () => {
  it('is better when the loss falls', () => {
    expect(lossChange(0.11, 0.0533)).toMatchObject({
      before: '0.110',
      now: '0.053',
      difference: '0.057',
      verdict: 'better',
    });
  });

  it('is worse when the loss rises', () => {
    expect(lossChange(0.0533, 0.11)).toMatchObject({ difference: '0.057', verdict: 'worse' });
  });

  it('is neither while both numbers read the same', () => {
    expect(lossChange(0.1101, 0.1102).verdict).toBe('same');
  });

  it('has bars in the proportion of the losses', () => {
    const { before, now } = lossChange(0.2, 0.05).bars;
    expect(now / before).toBeCloseTo(0.05 / 0.2, 12);
    expect(before).toBeLessThan(1);
  });

  it('has no bars where both losses are 0', () => {
    expect(lossChange(0, 0).bars).toEqual({ before: 0, now: 0 });
  });
});
