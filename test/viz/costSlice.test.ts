import { describe, expect, it } from 'vitest';
import { createSliceChart, sliceRange, type SliceOptions } from '../../src/viz/costSlice.ts';

/** J(w) = (w − 2)² between 0 and 4, in a drawing whose plot is 100 px wide and high. */
const VALUES = Array.from({ length: 41 }, (_, at) => at / 10);
const OPTIONS: SliceOptions = {
  widthPx: 38 + 100 + 10,
  heightPx: 10 + 100 + 22,
  values: VALUES,
  losses: VALUES.map((w) => (w - 2) ** 2),
  now: { value: 1, loss: 1 },
  slope: -2,
  before: null,
  step: 0.5,
  label: { widthPx: 20, heightPx: 20 },
};

const chartOf = (change: Partial<SliceOptions> = {}) => createSliceChart({ ...OPTIONS, ...change });
/** 25 px are one unit of w. */
const xOf = (value: number) => 38 + 25 * value;

describe('The cost slice', () => {
  it('has the values from end to end on its width', () => {
    const { now, xTicks } = chartOf();
    expect(now?.x).toBeCloseTo(xOf(1), 10);
    expect(xTicks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('puts the point on the curve', () => {
    const { now, curve } = chartOf();
    expect(curve).toContain(`L${now!.x},${Math.round(now!.y * 100) / 100}L`);
  });

  it('draws the next step to scale on the baseline', () => {
    expect(chartOf().arrow).toEqual({ fromX: xOf(1), toX: xOf(1.5) });
    expect(chartOf({ step: -0.5 }).arrow?.toX).toBeCloseTo(xOf(0.5), 10);
  });

  it('draws a step too small to be seen 7 px long, and none for no step', () => {
    expect(chartOf({ step: 0.001 }).arrow?.toX).toBe(xOf(1) + 7);
    expect(chartOf({ step: -0.001 }).arrow?.toX).toBe(xOf(1) - 7);
    expect(chartOf({ step: 0 }).arrow).toBeNull();
    expect(chartOf({ step: null }).arrow).toBeNull();
  });

  it('cuts the tangent at 1.9 units, at the ends and where it leaves the drawing', () => {
    const flat = chartOf({ now: { value: 2, loss: 0 }, slope: 0 }).tangent!;
    expect([flat.from.x, flat.to.x].map((x) => (x - 38) / 25)).toEqual([
      expect.closeTo(0.1, 10),
      expect.closeTo(3.9, 10),
    ]);
    // From (1, 1) downwards by 2 a unit: J is 0 after half a unit.
    const falling = chartOf().tangent!;
    expect(falling.to.x).toBeCloseTo(xOf(1.5), 10);
    expect(falling.from.x).toBeGreaterThanOrEqual(xOf(0));
  });

  it('writes its label where the curve is not', () => {
    expect(chartOf({ now: { value: 1.9, loss: 0.01 }, slope: -0.2 }).now?.label.side).toBe('right');
    expect(chartOf({ now: { value: 2.1, loss: 0.01 }, slope: 0.2 }).now?.label.side).toBe('left');
    expect(chartOf({ now: { value: 3.9, loss: 3.61 }, slope: -1 }).now?.label.side).toBe('left');
  });

  it('cuts losses off that would flatten the part in question', () => {
    const exploding = chartOf({ losses: VALUES.map((w) => (w > 3.5 ? 1e6 : (w - 2) ** 2)) });
    expect(exploding.now!.y).toBeLessThan(exploding.plot.bottom - 20);
  });

  it('survives losses that are not numbers', () => {
    const { curve, now } = chartOf({ losses: VALUES.map(() => NaN), now: null });
    expect(curve).toBe('');
    expect(now).toBeNull();
  });

  it('reads a value off the drawing, within its ends', () => {
    expect(chartOf().valueOf(xOf(3))).toBeCloseTo(3, 10);
    expect(chartOf().valueOf(-100)).toBe(0);
  });
});

describe('The range of a cost slice', () => {
  it('is two units to either side, or half of what is shown', () => {
    expect(sliceRange([1])).toEqual({ from: -1, to: 3 });
    expect(sliceRange([0.4, 2.4])).toEqual({ from: -2, to: 4.5 });
    expect(sliceRange([0, 10])).toEqual({ from: -5, to: 15 });
  });
});
