import { describe, expect, it } from 'vitest';
import { thinPoints } from '../../src/viz/thinPoints.ts';

describe('thinning a curve', () => {
  it('leaves a curve alone that has at most two points a px', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 0.5, y: 3 },
      { x: 1, y: 2 },
    ];
    expect(thinPoints(points, 2)).toBe(points);
  });

  it('keeps the lowest and highest point of each px, in their order', () => {
    const ys = [5, 9, 1, 4, 7, 7, 8, 2];
    const points = ys.map((y, index) => ({ x: index / 4, y }));
    expect(thinPoints(points, 2).map(({ y }) => y)).toEqual([9, 1, 8, 2]);
  });

  it('keeps a flat stretch as one point a px', () => {
    const points = Array.from({ length: 100 }, (_, index) => ({ x: index / 10, y: 3 }));
    expect(thinPoints(points, 10)).toHaveLength(10);
  });

  it('never keeps more than two points a px', () => {
    const points = Array.from({ length: 5000 }, (_, index) => ({ x: index / 50, y: Math.sin(index) }));
    expect(thinPoints(points, 100).length).toBeLessThanOrEqual(200);
  });
});
