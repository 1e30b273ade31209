import { describe, expect, it } from 'vitest';
import { lossTicks } from '../../src/viz/lossTicks.ts';

describe('the ticks of the loss', () => {
  it('are 1, 2 and 5 times powers of ten on a logarithmic scale', () => {
    expect(lossTicks([0.048, 0.55], true)).toEqual([0.05, 0.1, 0.2, 0.5]);
  });

  it('are powers of ten over more decades, and fewer over very many', () => {
    expect(lossTicks([0.0008, 2], true)).toEqual([0.001, 0.01, 0.1, 1]);
    expect(lossTicks([1e-12, 1], true)).toEqual([1e-12, 1e-9, 1e-6, 1e-3, 1]);
  });

  it('are even on a linear scale, and on a logarithmic one that spans less than two round numbers', () => {
    expect(lossTicks([0, 0.7], false)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(lossTicks([0.31, 0.39], true)).toEqual([0.32, 0.34, 0.36, 0.38]);
  });
});
