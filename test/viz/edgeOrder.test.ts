import { describe, expect, it } from 'vitest';
import { edgeNumber, edgesInto, edgesOutOf, unitsWhere } from '../../src/viz/edgeOrder.ts';
import { layoutNetwork } from '../../src/viz/networkLayout.ts';
import { nodeArea } from '../../src/viz/nodeKinds.ts';

const { edges, units } = layoutNetwork({
  widthPx: 840,
  area: nodeArea(656, 'response'),
  columns: [{ units: 3 }, { units: 4 }, { units: 2 }, { units: 1 }],
  nodeKind: 'response',
  inputLabels: false,
});

describe('the order of edges', () => {
  it('numbers each edge as the layout lists it', () => {
    expect(edges.map((edge) => edgeNumber(units, edge))).toEqual([...edges.keys()]);
    // 3·4 + 4·2 + 2·1.
    expect(edges).toHaveLength(22);
  });

  it('has no number for an edge that is not there', () => {
    const missing = [
      { layer: 0, from: 0, to: 0 },
      { layer: 1, from: 3, to: 0 },
      { layer: 2, from: 0, to: 2 },
      { layer: 3, from: -1, to: 0 },
      { layer: 4, from: 0, to: 0 },
    ];
    expect(missing.map((edge) => edgeNumber(units, edge))).toEqual([null, null, null, null, null]);
  });

  it('finds the edges into some units of a layer and out of a unit, as asking each edge does', () => {
    const where = (isMeant: (edge: (typeof edges)[number]) => boolean) =>
      edges.flatMap((edge, number) => (isMeant(edge) ? [number] : []));
    for (const layer of [1, 2, 3]) {
      const even = unitsWhere(units, layer, (_, unit) => unit % 2 === 0);
      expect(edgesInto(units, layer, even)).toEqual(
        where((edge) => edge.layer === layer && edge.to % 2 === 0),
      );
    }
    for (const layer of [0, 1, 2, 3])
      for (let unit = 0; unit < units[layer]!; unit++)
        expect(edgesOutOf(units, { layer, unit })).toEqual(
          where((edge) => edge.layer === layer + 1 && edge.from === unit),
        );
    expect(edgesInto(units, 0, [0, 1, 2])).toEqual([]);
  });
});
