import { describe, expect, it } from 'vitest';
import { placeBelow, placeBeside } from '../../src/viz/deltaPlaces.ts';
import type { LayoutNode } from '../../src/viz/geometry.ts';

const SIZE = { widthPx: 92, heightPx: 26 };

function node(x: number, y: number): LayoutNode {
  return { layer: 1, unit: 0, kind: 'number', x, y, widthPx: 40, heightPx: 40, radiusPx: 9 };
}

describe('the flag with δ', () => {
  it('stands 14 px under its neuron', () => {
    // 100 + 20 is the neuron's lower side, and 13 is half of the flag.
    expect(placeBelow(node(200, 100), [node(200, 100), node(200, 200)], SIZE)).toEqual({
      x: 200,
      y: 120 + 14 + 13,
    });
  });

  it('does not stand there when it would cover the next neuron', () => {
    expect(placeBelow(node(200, 100), [node(200, 150)], SIZE)).toBeNull();
  });

  it('stands right of the neuron otherwise, 4 px from it', () => {
    // Half of the neuron, 4 px, half of the flag.
    expect(placeBeside(node(200, 100), { taken: [], canvasPx: 800 }, SIZE)).toEqual({
      x: 200 + 20 + 4 + 46,
      y: 100,
    });
  });

  it('stands left of the neuron where the canvas ends or something is in the way', () => {
    const left = { x: 200 - 20 - 4 - 46, y: 100 };
    expect(placeBeside(node(200, 100), { taken: [], canvasPx: 300 }, SIZE)).toEqual(left);
    expect(placeBeside(node(200, 100), { taken: [node(290, 100)], canvasPx: 800 }, SIZE)).toEqual(left);
  });
});
