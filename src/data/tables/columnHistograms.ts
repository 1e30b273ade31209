/** How the values of a column are spread over rows, class by class: what stands above it. */
import type { TableRows } from '../dataset.ts';

export const COLUMN_BINS = 10;

export interface ColumnHistogram {
  /** [class][bin]; one class where rows are not told apart. */
  counts: Uint32Array;
  rowCounts: Uint32Array;
}

/** The inputs that a column makes: one with a value, or one for each category. */
export interface InputRange {
  first: number;
  width: number;
}

type HistogramRows = Pick<TableRows, 'inputs' | 'inputCount' | 'labels'>;

/**
 * Over these rows. Bins of a single input reach from its smallest to its largest value there; a category has a bin of its
 * own. Rows of `upper` are counted as the second class and all others as the first; null counts all rows together.
 */
export function columnHistogram(
  data: HistogramRows,
  rows: Uint32Array,
  range: InputRange,
  upper: number | null,
): ColumnHistogram {
  const binOf = range.width > 1 ? categoryBins(data, range) : valueBins(data, rows, range.first);
  const bins = range.width > 1 ? range.width : COLUMN_BINS;
  const classCount = upper === null ? 1 : 2;
  const counts = new Uint32Array(classCount * bins);
  const rowCounts = new Uint32Array(classCount);
  for (const row of rows) {
    const group = upper === null ? 0 : Number(data.labels[row] === upper);
    const bin = binOf(row);
    rowCounts[group]! += 1;
    if (bin >= 0) counts[group * bins + bin]! += 1;
  }
  return { counts, rowCounts };
}

/** −1 for a row of a category that was never seen in training. */
function categoryBins({ inputs, inputCount }: HistogramRows, { first, width }: InputRange) {
  return (row: number) => {
    const start = row * inputCount + first;
    return inputs.subarray(start, start + width).indexOf(1);
  };
}

function valueBins({ inputs, inputCount }: HistogramRows, rows: Uint32Array, input: number) {
  const valueOf = (row: number) => inputs[row * inputCount + input]!;
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    const value = valueOf(row);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const perValue = high > low ? COLUMN_BINS / (high - low) : 0;
  return (row: number) => Math.min(COLUMN_BINS - 1, Math.floor((valueOf(row) - low) * perValue));
}
