/** The units of a column too long to draw its neurons one by one, painted as a strip of cells. */
import type { LayoutNode } from './geometry.ts';
import { classShares } from './neuronHistogram.ts';

/** Between two cells, where they are high enough to spare it. */
const GAP_PX = 1;
const LEAST_HEIGHT_WITH_GAP_PX = 5;

/** One cell in one colour. */
export function paintCell(ctx: CanvasRenderingContext2D, node: LayoutNode, color: string): void {
  const box = cellBox(node);
  ctx.fillStyle = color;
  ctx.fillRect(box.left, box.top, box.widthPx, box.heightPx);
}

export interface CellColors {
  ground: string;
  /** Where rows of the first class, or of no class, are more frequent. */
  first: string;
  /** Where those of the second class are. */
  second: string;
}

/** A histogram too low for bars: each bin is as strong as its rows are many, in the colour of its more frequent class. */
export function paintHistogramCell(
  ctx: CanvasRenderingContext2D,
  node: LayoutNode,
  { counts, rowCounts }: { counts: Uint32Array; rowCounts: Uint32Array },
  { ground, first, second }: CellColors,
): void {
  paintCell(ctx, node, ground);
  const box = cellBox(node);
  const bins = counts.length / rowCounts.length;
  const shares = classShares(counts, rowCounts);
  const largest = Math.max(...shares);
  const binPx = box.widthPx / bins;
  for (let bin = 0; bin < bins && largest > 0; bin++) {
    const ofFirst = shares[bin] ?? 0;
    const ofSecond = shares[bins + bin] ?? 0;
    ctx.fillStyle = ofSecond > ofFirst ? second : first;
    ctx.globalAlpha = Math.sqrt(Math.max(ofFirst, ofSecond) / largest);
    ctx.fillRect(box.left + bin * binPx, box.top, binPx, box.heightPx);
  }
  ctx.globalAlpha = 1;
}

export function cellBox({ x, y, widthPx, heightPx }: LayoutNode) {
  const gapPx = heightPx >= LEAST_HEIGHT_WITH_GAP_PX ? GAP_PX : 0;
  return {
    left: x - widthPx / 2,
    top: y - heightPx / 2 + gapPx / 2,
    widthPx,
    heightPx: heightPx - gapPx,
  };
}
