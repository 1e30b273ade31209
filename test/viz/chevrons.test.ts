import { describe, expect, it } from 'vitest';
import { chevronBox, chevronPlaces } from '../../src/viz/chevrons.ts';

const edge = (widthPx: number) => ({ source: { x: 0, y: 0 }, target: { x: widthPx, y: 40 } });

describe('chevrons', () => {
  it('are three on an edge, near the end where the gradient comes from', () => {
    expect(chevronPlaces(edge(200), 'target', 2)).toHaveLength(3);
    expect(Math.min(...chevronPlaces(edge(200), 'target', 2))).toBeGreaterThan(0.5);
    expect(Math.max(...chevronPlaces(edge(200), 'source', 2))).toBeLessThan(0.5);
  });

  it('are one where the columns are close', () => {
    expect(chevronPlaces(edge(80), 'target', 2)).toHaveLength(1);
  });

  it('are one on each of many edges', () => {
    expect(chevronPlaces(edge(200), 'target', 12)).toHaveLength(1);
  });

  it('take the ground around their point of the edge', () => {
    // The middle of the curve is the middle of its ends.
    expect(chevronBox(edge(200), 0.5)).toEqual({ x: 100, y: 20, widthPx: 14, heightPx: 14 });
  });
});
