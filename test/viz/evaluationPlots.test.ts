import { describe, expect, it } from 'vitest';
import { residualBars } from '../../src/viz/residuals.ts';
import { nearestRocPoint, rocPlot, rocPointAt } from '../../src/viz/rocPlot.ts';
import { nearestPoint, scatter } from '../../src/viz/scatter.ts';

describe('The plot of a ROC curve', () => {
  const points = [
    { threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0 },
    { threshold: 0.8, falsePositiveRate: 0, truePositiveRate: 0.5 },
    { threshold: 0.3, falsePositiveRate: 1, truePositiveRate: 1 },
  ];

  it('has (0, 0) at the bottom left', () => {
    expect(rocPlot(points, 100)).toEqual({
      curve: 'M0,100L0,50L100,0',
      area: 'M0,100L0,50L100,0L100,100L0,100Z',
    });
  });

  it('finds the point of a threshold: scores above it are called positive', () => {
    expect(rocPointAt(points, 0.9)?.truePositiveRate).toBe(0);
    expect(rocPointAt(points, 0.5)?.truePositiveRate).toBe(0.5);
    expect(rocPointAt(points, 0.8)?.truePositiveRate).toBe(0);
    expect(rocPointAt(points, 0.1)?.truePositiveRate).toBe(1);
  });

  it('finds the point nearest to the pointer', () => {
    expect(nearestRocPoint(points, 100, { x: 10, y: 60 })).toBe(points[1]);
  });
});

describe('Predicted over actual values', () => {
  it('have the same range on both axes, so that right answers lie on the diagonal', () => {
    const drawn = scatter([0, 5, 10], [0, 5, 10], 100)!;
    for (const { x, y } of drawn.points) expect(x).toBeCloseTo(100 - y, 10);
  });

  it('stand for every row up to some, then for every n-th', () => {
    const many = Float32Array.from({ length: 4000 }, (_, place) => place);
    expect(
      scatter(many, many, 100)!
        .points.map(({ place }) => place)
        .slice(0, 3),
    ).toEqual([0, 3, 6]);
  });

  it('are found within reach of the pointer only', () => {
    const points = [{ x: 10, y: 10, place: 7 }];
    expect(nearestPoint(points, { x: 13, y: 14 }, 5)?.place).toBe(7);
    expect(nearestPoint(points, { x: 14, y: 14 }, 5)).toBeNull();
  });

  it('draw nothing without rows', () => {
    expect(scatter([], [], 100)).toBeNull();
  });
});

describe('The spread of errors', () => {
  it('is counted in bins that touch at 0', () => {
    // The largest error is 8, so a bin is 1 wide.
    const bars = residualBars([0, 0, 0, 0], [8, 0.5, -0.5, -1.5]);
    expect(bars).toHaveLength(16);
    expect(bars.filter(({ count }) => count > 0)).toEqual([
      { from: -2, to: -1, count: 1 },
      { from: -1, to: 0, count: 1 },
      { from: 0, to: 1, count: 1 },
      { from: 7, to: 8, count: 1 },
    ]);
  });

  it('is nothing where every answer is right', () => {
    expect(residualBars([1, 2], [1, 2])).toEqual([]);
  });
});
