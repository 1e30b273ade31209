/**
 * Where neurons and edges are drawn. All places are in px of the canvas area below its bar: x from its left edge, y
 * from the lower edge of the bar.
 */
import { edgesBetween } from './edgePorts.ts';
import type { LayoutEdge, LayoutNode } from './geometry.ts';
import { kindMeasures, type KindMeasures, type NodeArea, type NodeKind } from './nodeKinds.ts';

export interface NetworkLayout {
  /** Size of the neurons after the input; inputs may be narrower. */
  nodeWidthPx: number;
  nodeHeightPx: number;
  /** Middle of each column. */
  columnsX: number[];
  /** Units of each column. */
  units: number[];
  /** Column after column, unit after unit. */
  nodes: LayoutNode[];
  /** In the order of the weights: layer after layer, for each unit it comes from each unit it goes to. */
  edges: LayoutEdge[];
}

export interface LayoutOptions {
  widthPx: number;
  /** Between which heights nodes may lie; see {@link nodeArea}. Width and area are those of the window onto the drawing. */
  area: NodeArea;
  /** The input layer first. */
  columns: readonly { units: number }[];
  nodeKind: NodeKind;
  /** Names stand to the left of the inputs (not below, as with capsules) and need room. */
  inputLabels: boolean;
  /** Whether the network is shown to a room. */
  isPresented?: boolean;
  /** Whether it is on a phone. */
  isCompact?: boolean;
  /** How many times larger than its window the drawing is; 1 if it is not given. */
  zoom?: number;
}

const LABELED_FIRST_PX = 168;
/** Narrower canvases have narrower margins. */
const FULL_MARGINS_FROM_PX = 700;
const CORNER_SHARE = 0.22;
/** Enlarged, edges need less of their distance. */
const PRESENTED_SPREAD = 0.5;
const MOST_NEURONS = 24;
const CELL_PX = 10;
const CELL_WIDTH_PX = 28;

/**
 * Columns lie around one middle line; all neurons have one size, the largest that leaves gaps between them. Zoomed, every
 * place is that many times as far from the corner, so that what was under the pointer is found again; neurons grow only as
 * far as their kind does.
 */
export function layoutNetwork(options: LayoutOptions): NetworkLayout {
  const { area, columns, nodeKind, isPresented = false, isCompact = false, zoom = 1 } = options;
  const kind = kindMeasures(nodeKind, { isPresented, isCompact });
  const columnsX = columnPlaces(options, kind);
  const wholeHeightPx = nodeHeight(options, kind, columnsX);
  const nodeHeightPx = Math.min(zoom * wholeHeightPx, Math.max(wholeHeightPx, kind.zoomedHeightPx));
  const leastWidthPx = Math.min(kind.leastWidthPx, zoom * largestWidth(columnsX, options.widthPx));
  const widthFor = (proportion: number) => Math.max(nodeHeightPx * proportion, leastWidthPx);
  const columnsOfNodes = columns.map(({ units }, layer) => {
    const proportion = layer === 0 ? kind.inputProportion : kind.proportion;
    const neuron = { kind: nodeKind, widthPx: widthFor(proportion), heightPx: nodeHeightPx };
    const cellPx = cellHeight(area, units);
    const isLong = units > MOST_NEURONS;
    const heights = isLong
      ? unitHeights(area, units, { heightPx: cellPx, largestPitchPx: cellPx })
      : unitHeights(area, units, { heightPx: wholeHeightPx, largestPitchPx: kind.largestPitchPx });
    const measures: NodeMeasures = isLong
      ? { kind: 'cell', widthPx: Math.min(CELL_WIDTH_PX, neuron.widthPx), heightPx: zoom * cellPx }
      : neuron;
    return heights.map((y, unit) =>
      placeNode(measures, { layer, unit, x: zoom * columnsX[layer]!, y: zoom * y }),
    );
  });
  return {
    nodeWidthPx: widthFor(kind.proportion),
    nodeHeightPx,
    columnsX: columnsX.map((x) => zoom * x),
    units: columns.map(({ units }) => units),
    nodes: columnsOfNodes.flat(),
    edges: columnsOfNodes.flatMap((targets, layer) =>
      edgesBetween(columnsOfNodes[layer - 1] ?? [], targets, isPresented ? PRESENTED_SPREAD : 1),
    ),
  };
}

function columnPlaces(options: LayoutOptions, kind: KindMeasures): number[] {
  const { widthPx, columns, nodeKind, inputLabels } = options;
  if (columns.length === 1) return [widthPx / 2];
  const marginScale = Math.min(1, widthPx / FULL_MARGINS_FROM_PX);
  const labeled = inputLabels && nodeKind !== 'capsule';
  const first = marginScale * (labeled ? LABELED_FIRST_PX : kind.firstPx);
  const last = widthPx - marginScale * kind.lastPx;
  const shares = columns.length === 2 ? 1 : columns.length - 2 + kind.lastGap;
  const gap = (last - first) / shares;
  return columns.map((_, column) => (column === columns.length - 1 ? last : first + column * gap));
}

function nodeHeight(options: LayoutOptions, kind: KindMeasures, columnsX: readonly number[]): number {
  const { area, columns, widthPx } = options;
  const drawnOneByOne = columns.map(({ units }) => units).filter((units) => units <= MOST_NEURONS);
  const most = Math.max(1, ...drawnOneByOne);
  const roomPx = area.bottomPx - area.topPx;
  const gapPx = Math.min(kind.leastGapPx, (0.25 * roomPx) / most);
  const largest = Math.min(
    (roomPx + gapPx) / most - gapPx,
    largestWidth(columnsX, widthPx) / kind.proportion,
  );
  return kind.heights.find((height) => height <= largest) ?? Math.max(1, largest);
}

/** The width that leaves room for edges before the last column and some ground behind it. */
function largestWidth(columnsX: readonly number[], canvasPx: number): number {
  const last = columnsX.at(-1)!;
  const columnPx = last - (columnsX.at(-2) ?? 0);
  return Math.min(columnPx - Math.min(24, 0.4 * columnPx), 2 * (canvasPx - last) - 8);
}

type NodeMeasures = Pick<LayoutNode, 'kind' | 'widthPx' | 'heightPx'>;

function cellHeight(area: NodeArea, units: number): number {
  return Math.min(CELL_PX, (area.bottomPx - area.topPx) / units);
}

/** The middles of the units of a column, round the middle of the area. */
function unitHeights(
  area: NodeArea,
  units: number,
  { heightPx, largestPitchPx }: { heightPx: number; largestPitchPx: number },
): number[] {
  const freePx = area.bottomPx - area.topPx - heightPx;
  const pitchPx = units > 1 ? Math.min(freePx / (units - 1), largestPitchPx) : 0;
  const middle = (area.topPx + area.bottomPx) / 2;
  return Array.from({ length: units }, (_, unit) => middle + (unit - (units - 1) / 2) * pitchPx);
}

function placeNode(
  measures: NodeMeasures,
  place: Pick<LayoutNode, 'layer' | 'unit' | 'x' | 'y'>,
): LayoutNode {
  return { ...measures, ...place, radiusPx: CORNER_SHARE * measures.heightPx };
}
