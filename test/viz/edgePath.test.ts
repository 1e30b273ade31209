import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOnEdge, closestOnEdge, edgePath, pointOnEdge } from '../../src/viz/edgePath.ts';

const curve = { source: { x: 100, y: 50 }, target: { x: 300, y: 250 } };

describe('the curve of an edge', () => {
  it('bends at the middle x', () => {
    expect(edgePath(curve)).toBe('M100,50C200,50 200,250 300,250');
  });

  it('goes from the source through the middle to the target', () => {
    expect(pointOnEdge(curve, 0)).toEqual({ x: 100, y: 50 });
    expect(pointOnEdge(curve, 0.5)).toEqual({ x: 200, y: 150 });
    expect(pointOnEdge(curve, 1)).toEqual({ x: 300, y: 250 });
  });

  it('is the Bézier curve of its four points', () => {
    // t = ¼: weights 27, 27, 9, 1 of 64. x = (27·100 + 36·200 + 300)/64, y = (54·50 + 10·250)/64.
    expect(pointOnEdge(curve, 0.25)).toEqual({ x: 159.375, y: 81.25 });
  });

  it('tells its nearest point to the pointer', () => {
    const flat = { source: { x: 0, y: 10 }, target: { x: 100, y: 10 } };
    const nearest = closestOnEdge(flat, { x: 50, y: 16 });
    expect(nearest.t).toBeCloseTo(0.5, 3);
    expect(nearest.distancePx).toBeCloseTo(6, 5);
    expect(closestOnEdge(flat, { x: -3, y: 14 }).distancePx).toBeCloseTo(5, 2);
  });

  it('is found again from every point on it', () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    const edges = fc.record({ dx: fc.integer({ min: 20, max: 400 }), y: coordinate, targetY: coordinate });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const found = fc.property(edges, share, ({ dx, y, targetY }, t) => {
      const edge = { source: { x: 0, y }, target: { x: dx, y: targetY } };
      expect(closestOnEdge(edge, pointOnEdge(edge, t)).distancePx).toBeLessThan(0.1);
    });
    fc.assert(found, { seed: 11, numRuns: 300 });
  });
});

describe('the direction of an edge', () => {
  it('is level at both ends', () => {
    expect(angleOnEdge(curve, 0)).toBe(0);
    expect(angleOnEdge(curve, 1)).toBe(0);
  });

  it('is steepest in the middle', () => {
    // There the curve runs 50 px to the right while it goes 100 px down.
    expect(angleOnEdge(curve, 0.5)).toBeCloseTo((Math.atan2(100, 50) * 180) / Math.PI, 12);
  });
});
