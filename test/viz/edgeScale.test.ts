import { describe, expect, it } from 'vitest';
import { createEdgeScale, edgeStrength, weightConstant } from '../../src/viz/edgeScale.ts';
import { PALETTES } from '../../src/viz/palette.ts';

const palette = PALETTES.light;
const few = createEdgeScale({ palette, edgeCount: 40 });
const many = createEdgeScale({ palette, edgeCount: 121 });

describe('an edge', () => {
  it.each([
    [0, 0.75],
    [0.25, 1.65],
    [0.5, 2.43],
    [1, 3.65],
    [2, 5.21],
    [3, 6.04],
    [-5, 6.73],
  ])('of weight %d is %d px wide', (weight, widthPx) => {
    expect(few.widthPx(weight)).toBeCloseTo(widthPx, 2);
  });

  it('is thinner and fades when weak among more than 120', () => {
    expect(many.widthPx(1)).toBeCloseTo(0.5 + (few.widthPx(1) - 0.75) * 0.62, 12);
    expect(many.opacity(0)).toBe(0.06);
    expect(many.opacity(10)).toBe(0.95);
    expect(few.opacity(0)).toBe(0.45);
    expect(few.opacity(1)).toBeCloseTo(0.45 + 0.5 * (1 - Math.exp(-1 / 1.6)), 12);
    expect(createEdgeScale({ palette, edgeCount: 120 }).opacity(0)).toBe(0.45);
  });

  it('is blue when positive, orange when negative, and in full colour when strong', () => {
    expect(few.color(5)).toBe(palette.pos);
    expect(few.color(-5)).toBe(palette.neg);
    expect(few.color(0)).not.toBe(palette.lineStrong);
  });

  it('has no strength when its weight is not a number', () => {
    expect(edgeStrength(NaN)).toBe(0);
    expect(edgeStrength(-Infinity)).toBe(1);
  });
});

describe('the constant of the edge scale', () => {
  it('stays put while the median weight is in 0.2 … 4', () => {
    expect(weightConstant([-0.3, 1, 9])).toBe(1.6);
    expect(weightConstant([0.2, -4])).toBe(1.6);
  });

  it('follows the median weight when it leaves that range', () => {
    expect(weightConstant([-10, 5, 1])).toBeCloseTo(8, 12); // median 5, 5 · 1.6
    expect(weightConstant([0.1, -0.1, 0.1])).toBeCloseTo(0.16, 12);
  });

  it('then stays put around its new value', () => {
    expect(weightConstant([4, -6, 5], 8)).toBe(8);
    expect(weightConstant([0.9], 8)).toBeCloseTo(1.44, 12); // seen as 0.9 · 1.6 / 8 = 0.18
  });

  it('does not change for weights that are all zero or not finite', () => {
    expect(weightConstant([0, 0, 0])).toBe(1.6);
    expect(weightConstant([])).toBe(1.6);
    expect(weightConstant([Infinity, Infinity])).toBe(1.6);
  });
});
