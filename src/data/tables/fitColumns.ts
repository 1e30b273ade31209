/** Constants of the encoding, fitted on the training rows: what fills a missing cell, and how numbers are scaled. */
import { isMissing, parseCell, yesAndNo } from './cells.ts';
import type {
  ColumnEncoding,
  ColumnSettings,
  MissingRule,
  Scaling,
  TableSettings,
  TargetEncoding,
} from './types.ts';

/** Null where the training rows have no value at all. */
export function fitColumn(
  settings: ColumnSettings,
  cells: readonly string[],
  decimalComma: boolean,
  scaling: Scaling,
): ColumnEncoding | null {
  return settings.kind === 'number'
    ? fitNumbers(settings, cells, decimalComma, scaling)
    : fitCategories(settings, cells);
}

function fitNumbers(
  { name, missing, zeroIsMissing }: ColumnSettings,
  cells: readonly string[],
  decimalComma: boolean,
  scaling: Scaling,
): ColumnEncoding | null {
  const values = cells.flatMap((cell) => {
    const value = isMissing(cell) ? null : parseCell(cell, decimalComma);
    return value === null || (zeroIsMissing && value === 0) ? [] : [value];
  });
  if (values.length === 0) return null;
  const fill = missing === 'drop' ? null : fillValue(values, missing);
  const filled =
    fill === null ? values : [...values, ...Array.from({ length: cells.length - values.length }, () => fill)];
  const range = rangeOf(values);
  return { kind: 'number', name, ...fitScale(filled, scaling), fill, zeroIsMissing, ...range };
}

/** Input = (value − offset) / divisor. A column that does not vary is only moved. */
function fitScale(values: readonly number[], scaling: Scaling): { offset: number; divisor: number } {
  if (scaling === 'none' || scaling === 'commonMinMax') return { offset: 0, divisor: 1 };
  const { min, max } = rangeOf(values);
  // Their mean may be off by a last bit, and a deviation from it would be that small.
  if (min === max) return { offset: min, divisor: 1 };
  if (scaling === 'minMax') return { offset: min, divisor: max - min };
  const mean = meanOf(values);
  const variance = meanOf(values.map((value) => (value - mean) ** 2));
  return { offset: mean, divisor: Math.sqrt(variance) || 1 };
}

/** One range for all columns of numbers, as of pixels: from the smallest value of all to the largest. */
export function withCommonRange(encodings: readonly ColumnEncoding[]): ColumnEncoding[] {
  const numbers = encodings.filter((encoding) => encoding.kind === 'number');
  const low = Math.min(...numbers.map(({ min }) => min));
  const high = Math.max(...numbers.map(({ max }) => max));
  return encodings.map((encoding) =>
    encoding.kind === 'number' ? { ...encoding, offset: low, divisor: high - low || 1 } : encoding,
  );
}

function rangeOf(values: readonly number[]): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { min, max };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function fillValue(values: readonly number[], rule: Exclude<MissingRule, 'drop'>): number {
  if (rule === 'mean') return meanOf(values);
  if (rule === 'mostFrequent') return mostFrequent(values) ?? 0;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The first of those that come most often. */
function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: Value; count: number } | null = null;
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count };
  return best && best.value;
}

/** Words have no mean: whatever the rule, the most frequent one stands for a missing cell. */
function fitCategories(
  { name, kind, missing }: ColumnSettings,
  cells: readonly string[],
): ColumnEncoding | null {
  const known = cells.filter((cell) => !isMissing(cell)).map((cell) => cell.trim());
  if (known.length === 0) return null;
  const categories = [...new Set(known)].sort((a, b) => (a < b ? -1 : 1));
  const fill = missing === 'drop' ? null : mostFrequent(known);
  const words = kind === 'yesNo' ? twoAnswers(categories) : null;
  return words ? { kind: 'yesNo', name, ...words, fill } : { kind: 'category', name, categories, fill };
}

/** Two values that a person takes for yes and no though they say neither: the first of them is no. */
function twoAnswers(values: readonly string[]): { yes: string; no: string } | null {
  const [no, yes, ...others] = values;
  if (no === undefined || yes === undefined || others.length > 0) return null;
  return yesAndNo(values) ?? { yes, no };
}

/** The labels as the network is to predict them: classes stay, numbers are scaled as the inputs are. */
export function fitTarget(
  { labels, classes }: { labels: Float32Array; classes: readonly string[] | null },
  { target: name, targetScaling }: TableSettings,
  train: Uint32Array,
): { labels: Float32Array; encoding: TargetEncoding } {
  if (classes) return { labels, encoding: { kind: 'classes', name, classes } };
  const values = Array.from(train, (row) => labels[row]!);
  const scale = fitScale(values, targetScaling);
  const encoding: TargetEncoding = { kind: 'number', name, ...scale, ...rangeOf(values) };
  return { labels: labels.map((value) => (value - scale.offset) / scale.divisor), encoding };
}
