import { describe, expect, it } from 'vitest';
import { biasDot } from '../../src/viz/biasDot.ts';
import { pointOnEdge } from '../../src/viz/edgePath.ts';
import { hitTest, MOUSE_RADIUS_PX, type WeightedEdge } from '../../src/viz/hitTest.ts';
import { layoutNetwork } from '../../src/viz/networkLayout.ts';
import { nodeArea } from '../../src/viz/nodeKinds.ts';

const { nodes, edges } = layoutNetwork({
  widthPx: 840,
  area: nodeArea(656, 'response'),
  columns: [{ units: 2 }, { units: 6 }, { units: 4 }, { units: 1 }],
  nodeKind: 'response',
  inputLabels: false,
});
const biases = nodes.filter(({ layer }) => layer > 0).map((node) => biasDot(node, 0.5));
const equallyStrong: WeightedEdge[] = edges.map((edge) => ({ ...edge, weight: 1 }));

function hit(x: number, y: number, weighted = equallyStrong, radiusPx = MOUSE_RADIUS_PX) {
  return hitTest(weighted, nodes, biases, { x, y }, radiusPx);
}

function crossing(weights: [number, number]): WeightedEdge[] {
  const from = { layer: 1, from: 0, to: 0, source: { x: 200, y: 300 }, target: { x: 270, y: 340 } };
  const other = { layer: 1, from: 1, to: 0, source: { x: 200, y: 340 }, target: { x: 270, y: 300 } };
  return [
    { ...from, weight: weights[0] },
    { ...other, weight: weights[1] },
  ];
}

describe('what lies under the pointer', () => {
  it('is every edge, by every point of it outside of neurons that is nearest to it', () => {
    for (const edge of equallyStrong) {
      const seen = [0.02, 0.1, 0.9, 0.98].map((t) => {
        const { x, y } = pointOnEdge(edge, t);
        return hit(x, y);
      });
      expect(seen).toContainEqual(
        expect.objectContaining({ kind: 'edge', layer: edge.layer, from: edge.from, to: edge.to }),
      );
    }
  });

  it('is an edge only within the radius', () => {
    const last = equallyStrong.at(-1)!;
    const { x, y } = pointOnEdge(last, 0.3);
    expect(hit(x, y + 6, [last])).toMatchObject({ kind: 'edge', layer: 3, from: 3, to: 0 });
    expect(hit(x, y + 30, [last])).toBeNull();
    expect(hit(x, y + 10, [last])).toBeNull();
    expect(hit(x, y + 10, [last], 12)).toMatchObject({ kind: 'edge' });
  });

  it('is the nearest of several edges', () => {
    const [first] = crossing([1, 5]);
    const { x, y } = pointOnEdge(first!, 0.1);
    expect(hit(x, y + 1, crossing([1, 5]), 60)).toMatchObject({ kind: 'edge', from: 0 });
  });

  it('is the stronger of two edges where they cross', () => {
    expect(hit(235, 320, crossing([1, -3]))).toMatchObject({ from: 1 });
    expect(hit(235, 320, crossing([-3, 1]))).toMatchObject({ from: 0 });
  });

  it('says how far along the edge it is', () => {
    const edge = equallyStrong.at(-1)!;
    const { x, y } = pointOnEdge(edge, 0.7);
    expect(hit(x, y, [edge])).toMatchObject({ t: expect.closeTo(0.7, 2) });
  });

  it('is a neuron within its box, even where an edge ends', () => {
    const { x, y } = equallyStrong[0]!.target;
    expect(hit(x + 1, y)).toEqual({ kind: 'neuron', layer: 1, unit: 0 });
    expect(hit(92, 306)).toMatchObject({ kind: 'neuron', layer: 0, unit: 0 });
  });

  it('is a bias dot before the neuron and the edges under it', () => {
    const dot = biases[2]!;
    expect(hit(dot.x, dot.y)).toEqual({ kind: 'bias', layer: 1, unit: 2 });
    expect(hit(dot.x - 5, dot.y)).toEqual({ kind: 'bias', layer: 1, unit: 2 });
  });

  it('is nothing on the empty canvas', () => {
    expect(hit(20, 20)).toBeNull();
  });
});
