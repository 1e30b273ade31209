import { describe, expect, it } from 'vitest';
import { pointOnEdge } from '../../../src/viz/edgePath.ts';
import { gripPlace } from '../../../src/views/network/gripPlace.ts';

const EDGE = { layer: 1, from: 0, to: 1, source: { x: 100, y: 50 }, target: { x: 900, y: 250 } };

function seen(left: number, widthPx: number) {
  return { left, top: 0, widthPx, heightPx: 300 };
}

describe('The grip of a weight', () => {
  it('stands in the middle of its edge', () => {
    expect(gripPlace(EDGE, seen(0, 1000))).toEqual(pointOnEdge(EDGE, 0.5));
    expect(gripPlace(EDGE, seen(0, 1000))).toEqual({ x: 500, y: 150 });
  });

  it('stands as near to it as is seen', () => {
    expect(gripPlace(EDGE, seen(0, 450))).toEqual(pointOnEdge(EDGE, 0.4));
    expect(gripPlace(EDGE, seen(600, 400))).toEqual(pointOnEdge(EDGE, 0.7));
    // Half of a grip would be cut off at the edge of the window.
    const { x } = pointOnEdge(EDGE, 0.4);
    expect(gripPlace(EDGE, seen(0, x + 5))).toEqual(pointOnEdge(EDGE, 0.3));
  });

  it('stays in the middle of an edge of which nothing is seen', () => {
    expect(gripPlace(EDGE, seen(2000, 300))).toEqual({ x: 500, y: 150 });
  });
});
