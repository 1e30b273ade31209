/** A neuron's activations over the rows as bars: the second class up, the first one down, or all rows up. */

export interface HistogramShape {
  /** Bars from the middle line (or from the floor, where classes are not told apart) upwards; one path. */
  up: string;
  /** Bars from the middle line downwards; empty where classes are not told apart. */
  down: string;
  /** Where the bars stand, from the top. */
  baselinePx: number;
}

export interface HistogramBox {
  widthPx: number;
  heightPx: number;
}

/** `counts` are [class][bin] of one neuron, `rowCounts` the rows of each class. */
export function neuronHistogram(
  counts: Uint32Array,
  rowCounts: Uint32Array,
  { widthPx, heightPx }: HistogramBox,
): HistogramShape {
  const bins = counts.length / rowCounts.length;
  const heights = heightsOf(counts, rowCounts);
  const isSplit = rowCounts.length === 2;
  const baselinePx = isSplit ? heightPx / 2 : heightPx;
  const bars = (ofClass: number, direction: number) => {
    const own = heights.slice(ofClass * bins, (ofClass + 1) * bins);
    return barsPath(own, widthPx / bins, baselinePx, direction * baselinePx);
  };
  return isSplit
    ? { up: bars(1, -1), down: bars(0, 1), baselinePx }
    : { up: bars(0, -1), down: '', baselinePx };
}

/** Square roots of the classes' shares, so that rare values are still seen; the highest bar is 1. */
function heightsOf(counts: Uint32Array, rowCounts: Uint32Array): number[] {
  const shares = classShares(counts, rowCounts);
  const largest = Math.max(...shares);
  return shares.map((share) => (largest === 0 ? 0 : Math.sqrt(share / largest)));
}

function barsPath(heights: readonly number[], binPx: number, fromPx: number, fullPx: number): string {
  const gap = Math.min(1, binPx / 4);
  return heights
    .map((height, bin) => {
      if (height === 0) return '';
      const x = (bin * binPx + gap / 2).toFixed(1);
      return `M${x},${fromPx.toFixed(1)}v${(height * fullPx).toFixed(1)}h${(binPx - gap).toFixed(1)}V${fromPx.toFixed(1)}Z`;
    })
    .join('');
}

/** The share of its class's rows that each bin holds; laid out as the counts, [class][bin]. */
export function classShares(counts: Uint32Array, rowCounts: Uint32Array): number[] {
  const bins = counts.length / rowCounts.length;
  return Array.from(counts, (count, at) => count / Math.max(1, rowCounts[Math.floor(at / bins)]!));
}
