import { describe, expect, it } from 'vitest';
import { outputScale } from '../../../src/views/output/outputScale.ts';

describe('the scale of an output', () => {
  it('is neutral at 0 and draws the boundary there for tanh', () => {
    const { toT, levels, barLabels } = outputScale('binary', 'tanh', 1);
    expect([toT(-1), toT(0), toT(0.5)]).toEqual([-1, 0, 0.5]);
    expect(levels).toEqual([0]);
    expect(barLabels).toEqual(['−1', '0', '+1']);
  });

  it('is neutral at ½ and draws the boundary there for a sigmoid', () => {
    const { toT, levels, barLabels } = outputScale('binary', 'sigmoid', 1);
    expect([toT(0), toT(0.5), toT(1)]).toEqual([-1, 0, 1]);
    expect(levels).toEqual([0.5]);
    expect(barLabels).toEqual(['0', '0.5', '1']);
  });

  it('has contour lines at round outputs where a number is predicted', () => {
    const { toT, levels, barLabels } = outputScale('regression', 'linear', 24);
    expect(toT(12)).toBe(0.5);
    expect(levels).toEqual([-20, -15, -10, -5, 0, 5, 10, 15, 20]);
    expect(barLabels).toEqual(['−24', '0', '+24']);
  });
});
