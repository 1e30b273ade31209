import { describe, expect, it } from 'vitest';
import { besidePlace, type BesideOptions } from '../../src/viz/besidePlace.ts';
import type { LayoutNode } from '../../src/viz/geometry.ts';

function node(x: number, y: number): LayoutNode {
  return { layer: 1, unit: 0, kind: 'number', x, y, widthPx: 60, heightPx: 60, radiusPx: 12 };
}

function place(options: Partial<BesideOptions>) {
  return besidePlace({
    point: { x: 300, y: 200 },
    gapPx: 20,
    boxPx: { width: 90, height: 40 },
    seen: { left: 0, top: 0, widthPx: 800, heightPx: 400 },
    nodes: [],
    ...options,
  });
}

describe('a flag beside a point', () => {
  it('stands on its right, level with it', () => {
    expect(place({})).toEqual({ left: 300 + 20, top: 200 - 40 / 2, side: 'right' });
  });

  it('goes to the left where a neuron or the end of the canvas is in the way', () => {
    const onLeft = { left: 300 - 20 - 90, top: 180, side: 'left' };
    expect(place({ nodes: [node(380, 200)] })).toEqual(onLeft);
    expect(place({ seen: { left: 0, top: 0, widthPx: 410, heightPx: 400 } })).toEqual(onLeft);
  });

  it('goes above the neuron on the right where both sides are taken', () => {
    expect(place({ nodes: [node(380, 200), node(220, 200)] })).toEqual({
      left: 320,
      top: 200 - 60 / 2 - 40 - 2 * 6,
      side: 'right',
    });
  });

  it('stays 6 px inside the top and the bottom of the canvas', () => {
    expect(place({ point: { x: 300, y: 0 } }).top).toBe(6);
    expect(place({ point: { x: 300, y: 400 } }).top).toBe(400 - 40 - 6);
  });
});
