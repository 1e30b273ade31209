import { describe, expect, it } from 'vitest';
import { chevronBox, chevronPlaces, clearChevrons } from '../../src/viz/chevrons.ts';

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

  it('keep off those of other edges, where many edges meet', () => {
    // Parallel edges, 10 px apart: every second chevron of 14 px is left.
    const edges = [0, 10, 20, 30].map((y) => ({ source: { x: 0, y }, target: { x: 200, y } }));
    const kept = clearChevrons(edges.map((each) => ({ edge: each, t: 0.5 })));
    expect(kept.map(({ edge: { source } }) => source.y)).toEqual([0, 20]);
  });

  it('may touch others of their own edge', () => {
    const own = edge(60);
    expect(clearChevrons([0.4, 0.5, 0.6].map((t) => ({ edge: own, t })))).toHaveLength(3);
  });

  it('take the ground around their point of the edge', () => {
    // The middle of the curve is the middle of its ends.
    expect(chevronBox(edge(200), 0.5)).toEqual({ x: 100, y: 20, widthPx: 14, heightPx: 14 });
  });
});
