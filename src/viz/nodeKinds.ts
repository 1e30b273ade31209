/** The sizes and distances of the ways in which a neuron can be drawn. */

export type NodeKind = 'response' | 'histogram' | 'number' | 'capsule';

export interface NodeArea {
  topPx: number;
  bottomPx: number;
}

export interface KindMeasures {
  /** Heights to choose from, the largest first. */
  heights: readonly number[];
  /** How high it gets in a drawing that is larger than its window. */
  zoomedHeightPx: number;
  /** Width for a height of 1. */
  proportion: number;
  inputProportion: number;
  /** No narrower than the numbers in it. */
  leastWidthPx: number;
  /** From the left edge of the canvas to the first column, from the last column to the right edge. */
  firstPx: number;
  lastPx: number;
  /** The last gap as a share of the others: it mostly holds the fewest edges. */
  lastGap: number;
  largestPitchPx: number;
  /** Between neighbours, where there is height for it. */
  leastGapPx: number;
  /** Free room below the nodes, for the legend or for captions. */
  belowPx: number;
}

const PLAIN = {
  proportion: 1,
  inputProportion: 1,
  leastWidthPx: 0,
  firstPx: 92,
  lastPx: 88,
  lastGap: 0.95,
  largestPitchPx: 84,
  leastGapPx: 8,
};

export const NODE_KINDS = {
  /** More of a response is seen when it is larger. */
  response: { ...PLAIN, heights: [58, 54, 46, 36, 28], zoomedHeightPx: 112, belowPx: 50 },
  number: { ...PLAIN, heights: [58, 54, 46, 36], zoomedHeightPx: 58, leastWidthPx: 38, belowPx: 50 },
  histogram: {
    ...PLAIN,
    heights: [34],
    zoomedHeightPx: 68,
    proportion: 46 / 34,
    inputProportion: 46 / 34,
    lastPx: 84,
    largestPitchPx: 52,
    belowPx: 40,
  },
  capsule: {
    heights: [74],
    zoomedHeightPx: 74,
    proportion: 160 / 74,
    inputProportion: 80 / 74,
    leastWidthPx: 0,
    firstPx: 84,
    lastPx: 104,
    lastGap: 0.9,
    largestPitchPx: 170,
    leastGapPx: 8,
    belowPx: 60,
  },
} satisfies Record<NodeKind, KindMeasures>;

/** Shown to a room, small networks stand wider apart, and their last column nearer to the loss beside it. */
const PRESENTED_CAPSULE: KindMeasures = {
  ...NODE_KINDS.capsule,
  proportion: 165 / 74,
  inputProportion: 78 / 74,
  firstPx: 87,
  lastPx: 115,
  lastGap: 1.12,
};

/** On a phone a number stands below its symbol, and there are names below the inputs of small networks. */
const COMPACT_NUMBER: KindMeasures = {
  ...NODE_KINDS.number,
  proportion: 62 / 58,
  inputProportion: 62 / 58,
  largestPitchPx: 144,
  leastGapPx: 24,
};

/** The symbols of the inputs stand beside them, within narrower margins. */
const COMPACT_RESPONSE: KindMeasures = { ...NODE_KINDS.response, firstPx: 118 };

/** How the network is shown, where that is not on its usual canvas. */
interface ShownHow {
  isPresented?: boolean;
  isCompact?: boolean;
}

export function kindMeasures(nodeKind: NodeKind, { isPresented, isCompact }: ShownHow): KindMeasures {
  if (isPresented && nodeKind === 'capsule') return PRESENTED_CAPSULE;
  if (isCompact && nodeKind === 'number') return COMPACT_NUMBER;
  return isCompact && nodeKind === 'response' ? COMPACT_RESPONSE : NODE_KINDS[nodeKind];
}

/** Layer names and chips end 63 px below the bar; the rest keeps the halo of a node off them. */
const HEADERS_PX = 90;

/** Shown to a room there are names alone, and neither a legend nor a hint below. */
const PRESENTED_HEADERS_PX = 66;
const PRESENTED_BELOW_PX = 14;

/** On a phone the names are buttons; what stands below gives way where the sheet leaves little room. */
const COMPACT_HEADERS_PX = 58;
const COMPACT_BELOW_PX = 40;
const COMPACT_LOW_BELOW_PX = 28;
const COMPACT_LOW_PX = 400;

/** The heights between which nodes lie on a canvas with layer headers, `heightPx` high below its bar. */
export function nodeArea(heightPx: number, nodeKind: NodeKind, how: ShownHow = {}): NodeArea {
  if (how.isPresented) return { topPx: PRESENTED_HEADERS_PX, bottomPx: heightPx - PRESENTED_BELOW_PX };
  if (how.isCompact) {
    const belowPx = heightPx < COMPACT_LOW_PX ? COMPACT_LOW_BELOW_PX : COMPACT_BELOW_PX;
    return { topPx: COMPACT_HEADERS_PX, bottomPx: heightPx - belowPx };
  }
  return { topPx: HEADERS_PX, bottomPx: heightPx - NODE_KINDS[nodeKind].belowPx };
}
