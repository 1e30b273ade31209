import { describe, expect, it } from 'vitest';
import { labelRange, responseCurve } from '../../../src/views/output/responseCurve.ts';

const SIZE = { widthPx: 100, heightPx: 50 };

describe('the curve of an output', () => {
  it('goes through the middle of each share of the width, high outputs on top', () => {
    expect(responseCurve(Float32Array.of(-1, 1), [-1, 1], SIZE)).toBe('M25.00,50.00L75.00,0.00');
  });

  it('begins again after outputs that are not finite', () => {
    const curve = responseCurve(Float32Array.of(0, NaN, Infinity, 0), [-1, 1], SIZE);
    expect(curve).toBe('M12.50,25.00M87.50,25.00');
  });
});

describe('the range of the labels', () => {
  it('has a quarter of room at both ends', () => {
    expect(labelRange([-1, 1, 0.5])).toEqual([-1.5, 1.5]);
  });

  it('is never empty', () => {
    expect(labelRange([])).toEqual([-0.25, 0.25]);
  });
});
