/** How the values of each input are spread over rows, class by class: what stands above a column. */
import type { TableRows } from '../dataset.ts';

export const COLUMN_BINS = 10;

export interface ColumnHistogram {
  /** [class][bin]; one class where there are not two. */
  counts: Uint32Array;
  rowCounts: Uint32Array;
}

/** For each input, over these rows; bins reach from its smallest to its largest value there. */
export function columnHistograms(
  { task, inputs, inputCount, labels }: Pick<TableRows, 'task' | 'inputs' | 'inputCount' | 'labels'>,
  rows: Uint32Array,
): ColumnHistogram[] {
  const classCount = task === 'binary' ? 2 : 1;
  const classOf = (row: number) => (classCount === 2 ? labels[row]! : 0);
  const rowCounts = new Uint32Array(classCount);
  for (const row of rows) rowCounts[classOf(row)]! += 1;
  return Array.from({ length: inputCount }, (_, input) => {
    const valueOf = (row: number) => inputs[row * inputCount + input]!;
    let [low, high] = [Infinity, -Infinity];
    for (const row of rows) {
      low = Math.min(low, valueOf(row));
      high = Math.max(high, valueOf(row));
    }
    const perValue = high > low ? COLUMN_BINS / (high - low) : 0;
    const counts = new Uint32Array(classCount * COLUMN_BINS);
    for (const row of rows) {
      const bin = Math.min(COLUMN_BINS - 1, Math.floor((valueOf(row) - low) * perValue));
      counts[classOf(row) * COLUMN_BINS + bin]! += 1;
    }
    return { counts, rowCounts };
  });
}
