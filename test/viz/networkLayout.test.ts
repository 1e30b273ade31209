import { describe, expect, it } from 'vitest';
import type { LayoutNode } from '../../src/viz/geometry.ts';
import { layoutNetwork, type NetworkLayout } from '../../src/viz/networkLayout.ts';
import { nodeArea, type NodeKind } from '../../src/viz/nodeKinds.ts';

function layout(
  units: number[],
  nodeKind: NodeKind,
  options: {
    widthPx?: number;
    heightPx?: number;
    inputLabels?: boolean;
    isPresented?: boolean;
    isCompact?: boolean;
    zoom?: number;
  } = {},
): NetworkLayout {
  const {
    widthPx = 840,
    heightPx = 656,
    inputLabels = false,
    isPresented = false,
    isCompact = false,
    zoom = 1,
  } = options;
  return layoutNetwork({
    widthPx,
    area: nodeArea(heightPx, nodeKind, { isPresented, isCompact }),
    columns: units.map((count) => ({ units: count })),
    nodeKind,
    inputLabels,
    isPresented,
    isCompact,
    zoom,
  });
}

function column({ nodes }: NetworkLayout, layer: number): LayoutNode[] {
  return nodes.filter((node) => node.layer === layer);
}

function overlap(a: LayoutNode, b: LayoutNode): boolean {
  const apartX = Math.abs(a.x - b.x) >= (a.widthPx + b.widthPx) / 2;
  const apartY = Math.abs(a.y - b.y) >= (a.heightPx + b.heightPx) / 2 - 1e-9;
  return !apartX && !apartY;
}

function expectWithin2Px(drawn: number[], expected: number[]): void {
  expect(drawn).toHaveLength(expected.length);
  drawn.forEach((px, index) => expect(Math.abs(px - expected[index]!)).toBeLessThanOrEqual(2));
}

describe('the layout of a network on a canvas of 840 px', () => {
  it('puts responses of 2-6-4-1 where the design has them', () => {
    const drawn = layout([2, 6, 4, 1], 'response');
    expect([drawn.nodeWidthPx, drawn.nodeHeightPx]).toEqual([58, 58]);
    expectWithin2Px(drawn.columnsX, [92, 316, 540, 752]);
    const heights = drawn.nodes.map(({ y }) => y);
    expectWithin2Px(heights, [306, 390, 138, 222, 306, 390, 474, 558, 222, 306, 390, 474, 348]);
  });

  it('puts capsules of 2-2-1 above the open drawer where the design has them', () => {
    const drawn = layout([2, 2, 1], 'capsule', { heightPx: 432 });
    expectWithin2Px(drawn.columnsX, [84, 426, 736]);
    const heights = drawn.nodes.map(({ y }) => y);
    expectWithin2Px(heights, [146, 316, 146, 316, 231]);
    expect(column(drawn, 0).map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
      [80, 74],
      [80, 74],
    ]);
    expect(column(drawn, 2)[0]).toMatchObject({ widthPx: 160, heightPx: 74 });
  });

  it('makes room for the names of columns, but not under capsules', () => {
    expect(layout([8, 12, 8, 1], 'histogram', { inputLabels: true }).columnsX[0]).toBe(168);
    expect(layout([2, 2, 1], 'capsule', { inputLabels: true }).columnsX[0]).toBe(84);
  });

  it('draws histograms of 46 by 34', () => {
    const drawn = layout([8, 12, 8, 1], 'histogram', { inputLabels: true });
    expect([drawn.nodeWidthPx, drawn.nodeHeightPx]).toEqual([46, 34]);
    const [first, second] = column(drawn, 1).map(({ y }) => y);
    expect(second! - first!).toBeCloseTo((656 - 90 - 40 - 34) / 11, 10);
  });

  it('takes the largest size of responses that leaves gaps of 8', () => {
    const sizes = [6, 8, 9, 11, 14].map((units) => layout([2, units, 1], 'response').nodeHeightPx);
    // Room is 656 − 90 − 50 = 516: 8 · 54 + 7 · 8 = 488 fits, 9 · 54 + 8 · 8 = 550 does not.
    expect(sizes).toEqual([58, 54, 46, 36, 28]);
  });

  it('keeps numbers as wide as they are, however low the drawer leaves them', () => {
    const drawn = layout([8, 12, 8, 1], 'number', { heightPx: 400 });
    expect(drawn.nodeHeightPx).toBeLessThan(20);
    expect(drawn.nodes.map(({ widthPx }) => widthPx)).toEqual(Array(29).fill(38));
  });

  it('centres all columns on one line', () => {
    const drawn = layout([3, 8, 1, 5], 'number');
    for (const layer of [0, 1, 2, 3]) {
      const heights = column(drawn, layer).map(({ y }) => y);
      expect((heights[0]! + heights.at(-1)!) / 2).toBeCloseTo((90 + 606) / 2, 10);
    }
  });
});

describe('neurons', () => {
  const twelveColumns = Array.from({ length: 12 }, () => 4).join('-');
  const shapes = ['2-2-1', '2-6-4-1', '8-12-8-1', '1-1', '2-24-24-1', '64-32-10', '3', twelveColumns];
  const cases = shapes.flatMap((shape) =>
    (['response', 'histogram', 'number', 'capsule'] as const).flatMap((kind) =>
      [390, 500, 840].map((widthPx) => ({ shape, kind, widthPx })),
    ),
  );

  it.each(cases)('of $shape never overlap as $kind on $widthPx px', ({ shape, kind, widthPx }) => {
    const area = nodeArea(400, kind);
    const { nodes } = layout(shape.split('-').map(Number), kind, { widthPx, heightPx: 400 });
    const overlapping = nodes.flatMap((a, index) => nodes.slice(index + 1).filter((b) => overlap(a, b)));
    expect(overlapping).toEqual([]);
    for (const node of nodes) {
      expect(node.x - node.widthPx / 2).toBeGreaterThanOrEqual(0);
      expect(node.x + node.widthPx / 2).toBeLessThanOrEqual(widthPx);
      expect(node.y - node.heightPx / 2).toBeGreaterThanOrEqual(area.topPx - 1e-9);
      expect(node.y + node.heightPx / 2).toBeLessThanOrEqual(area.bottomPx + 1e-9);
    }
  });

  it('of more than 24 in a column become a strip of cells', () => {
    const drawn = layout([64, 10], 'response');
    const cells = column(drawn, 0);
    expect(cells.every(({ kind }) => kind === 'cell')).toBe(true);
    expect(cells[0]!.heightPx).toBeCloseTo(516 / 64, 10);
    expect(cells[1]!.y - cells[0]!.y).toBeCloseTo(516 / 64, 10);
    expect(column(drawn, 1)[0]!.kind).toBe('response');
  });

  // At twice these sizes: the picture of the presentation at 1920×1080, whose canvas is 1444 by 638.
  it('stand wider apart in front of a room', () => {
    const presented = layout([2, 2, 1], 'capsule', {
      widthPx: 722,
      heightPx: 319,
      isPresented: true,
    });
    expect(presented.columnsX.map(Math.round)).toEqual([87, 332, 607]);
    expect(presented.nodes.map(({ y }) => Math.round(y * 2) / 2)).toEqual([103, 268, 103, 268, 185.5]);
    expect(presented.nodes.map(({ widthPx, heightPx }) => [Math.round(widthPx), heightPx])).toEqual([
      [78, 74],
      [78, 74],
      [165, 74],
      [165, 74],
      [165, 74],
    ]);
  });
});

describe('edges', () => {
  it('come in the order of the weights', () => {
    const names = layout([2, 3, 1], 'response').edges.map(({ layer, from, to }) => `${layer}-${from}-${to}`);
    expect(names).toEqual(['1-0-0', '1-0-1', '1-0-2', '1-1-0', '1-1-1', '1-1-2', '2-0-0', '2-1-0', '2-2-0']);
  });

  it('leave on the right, enter on the left and keep apart', () => {
    const { edges, nodes } = layout([2, 2, 1], 'capsule', { heightPx: 432 });
    const edge = edges.find(({ layer, from, to }) => layer === 1 && from === 1 && to === 0)!;
    const [from, to] = [nodes[1]!, nodes[2]!];
    // Two edges: at the source 8 px apart (less than 0.4 · 74), at the capsule 14 px (less than 0.5 · 74).
    expect(edge.source).toEqual({ x: from.x + 40, y: from.y - 4 });
    expect(edge.target).toEqual({ x: to.x - 80, y: to.y + 7 });
  });

  it('share 62 % of the height of a node that has many', () => {
    const { edges, nodes } = layout([6, 1], 'response');
    const ends = edges.map(({ target }) => target.y - nodes.at(-1)!.y);
    expect(ends[0]).toBeCloseTo((-0.62 * 58) / 2, 10);
    expect(ends[5]).toBeCloseTo((0.62 * 58) / 2, 10);
  });
});

describe('the layout on a phone', () => {
  const phone = { widthPx: 390, heightPx: 326, isCompact: true };

  it('draws the numbers of 2-2-1 as 62 × 58 px above half a sheet, with room for a name below each', () => {
    const drawn = layout([2, 2, 1], 'number', phone);
    for (const { widthPx, heightPx } of drawn.nodes) {
      expect(widthPx).toBeCloseTo(62, 10);
      expect(heightPx).toBe(58);
    }
    const [first, second] = column(drawn, 0);
    expect(second!.y - first!.y - 58).toBeGreaterThanOrEqual(24);
  });

  it.each([
    ['response', [2, 6, 4, 1]],
    ['number', [8, 12, 8, 1]],
    ['histogram', [8, 12, 8, 1]],
  ] as const)('keeps %s of a network inside 360 px and off each other', (kind, units) => {
    const { nodes } = layout([...units], kind, { ...phone, widthPx: 360 });
    for (const node of nodes) {
      expect(node.x - node.widthPx / 2).toBeGreaterThanOrEqual(0);
      expect(node.x + node.widthPx / 2).toBeLessThanOrEqual(360);
      expect(node.y - node.heightPx / 2).toBeGreaterThanOrEqual(0);
      expect(node.y + node.heightPx / 2).toBeLessThanOrEqual(326);
    }
    const overlapping = nodes.filter((node, index) =>
      nodes.slice(0, index).some((other) => overlap(node, other)),
    );
    expect(overlapping).toEqual([]);
  });
});

describe('a layout in a drawing that is larger than its window', () => {
  const shape = [2, 8, 8, 8, 8, 8, 8, 1];
  const whole = layout(shape, 'response');

  it('has every neuron as many times as far from the corner', () => {
    for (const zoom of [1.6, 4]) {
      const zoomed = layout(shape, 'response', { zoom });
      zoomed.nodes.forEach(({ x, y }, index) => {
        expect(x).toBeCloseTo(zoom * whole.nodes[index]!.x);
        expect(y).toBeCloseTo(zoom * whole.nodes[index]!.y);
      });
      expect(zoomed.columnsX[3]).toBeCloseTo(zoom * whole.columnsX[3]!);
    }
  });

  it('has neurons that grow with it as far as their kind does', () => {
    expect(layout(shape, 'response', { zoom: 1.5 }).nodeHeightPx).toBe(1.5 * whole.nodeHeightPx);
    expect(layout(shape, 'response', { zoom: 4 }).nodeHeightPx).toBe(112);
    expect(layout([2, 2, 1], 'capsule', { zoom: 4 }).nodeHeightPx).toBe(74);
  });

  it('has cells that still touch each other', () => {
    const cells = column(layout([64, 32, 10], 'histogram', { zoom: 3 }), 0);
    cells.slice(1).forEach((cell, index) => expect(cell.y - cells[index]!.y).toBeCloseTo(cell.heightPx));
  });

  it('lays no neuron over another, however large', () => {
    for (const kind of ['response', 'number', 'histogram', 'capsule'] as const) {
      const { nodes } = layout([8, 24, 3, 1], kind, { zoom: 2.5 });
      for (const node of nodes)
        expect(nodes.some((other) => other !== node && overlap(node, other))).toBe(false);
    }
  });
});
