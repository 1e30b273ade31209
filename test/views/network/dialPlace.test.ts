import { describe, expect, it } from 'vitest';
import { pointOnEdge } from '../../../src/viz/edgePath.ts';
import { dialPlace } from '../../../src/views/network/dialPlace.ts';

/** Nothing is out of sight. */
const SEEN = { left: 0, top: 0, widthPx: 800, heightPx: 400 };

function edgeTo(targetX: number) {
  return { layer: 1, from: 0, to: 1, source: { x: 100, y: 50 }, target: { x: targetX, y: 200 } };
}

describe('The dial of a dragged weight', () => {
  it('opens in the middle of a long edge', () => {
    expect(dialPlace(edgeTo(500), SEEN)).toEqual(pointOnEdge(edgeTo(500), 0.5));
  });

  it('opens nearer to the source where its flag would cover the target', () => {
    // From the dial's middle the flag takes 42 + 92 px, and 12 px stay free.
    const edge = edgeTo(360);
    const { x } = dialPlace(edge, SEEN);
    expect(x).toBeLessThan(230);
    expect(x + 42 + 92 + 12).toBeLessThanOrEqual(360);
  });

  it('stays in the middle of an edge that is too short for both', () => {
    expect(dialPlace(edgeTo(200), SEEN).x).toBe(150);
  });
});
