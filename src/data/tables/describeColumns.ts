/** What the columns of a table hold: their kinds, found out from the cells. */
import { isDate, isMissing, parseCell, yesAndNo } from './cells.ts';
import type { ColumnDescription, ColumnKind, RawTable } from './types.ts';

export const MOST_CLASSES = 100;
const MOST_CATEGORIES_LISTED = 100;
/** From this share of numbers on the other cells are mistakes. */
const MOSTLY = 0.9;
const IDENTIFIER_NAME = /^(?:id|index|key|nr|no|number|row|#|uuid|unnamed: 0)$|[ _-](?:id|nr|key)$/i;
/** As in customerId and PassengerID. */
const CAMEL_IDENTIFIER_NAME = /[a-z]I[dD]$/;
/** Whole numbers that reach so many times farther than there are rows were handed out, not measured. */
const HANDED_OUT = 1000;

export function describeColumns(table: RawTable): ColumnDescription[] {
  return table.names.map((name, column) => describeColumn(table, name, column));
}

function describeColumn(
  { rows, rowNumbers, findings }: RawTable,
  name: string,
  column: number,
): ColumnDescription {
  const counts = new Map<string, number>();
  const values: number[] = [];
  let present = 0;
  let dates = 0;
  let stray: ColumnDescription['stray'] = null;
  rows.forEach((row, at) => {
    const cell = row[column] ?? '';
    if (isMissing(cell)) return;
    present += 1;
    const text = cell.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
    const value = parseCell(cell, findings.decimalComma);
    if (value !== null) values.push(value);
    else stray ??= { row: rowNumbers[at] ?? 0, text };
    if (isDate(cell)) dates += 1;
  });
  const kind = kindOf({ name, isFirst: column === 0, counts, values, present, dates });
  const areNumbers = kind === 'number' || (kind === 'identifier' && values.length >= MOSTLY * present);
  return {
    name,
    kind,
    missing: rows.length - (areNumbers ? values.length : present),
    present: areNumbers ? values.length : present,
    distinct: counts.size,
    numbers: areNumbers ? summary(values) : null,
    categories: areNumbers ? [] : mostFrequent(counts),
    stray: areNumbers ? stray : null,
  };
}

interface Counted {
  name: string;
  isFirst: boolean;
  counts: ReadonlyMap<string, number>;
  values: readonly number[];
  present: number;
  dates: number;
}

function kindOf({ name, isFirst, counts, values, present, dates }: Counted): ColumnKind {
  if (present === 0) return 'empty';
  if (counts.size === 1) return 'constant';
  if (dates >= MOSTLY * present && values.length < present) return 'date';
  if (values.length >= MOSTLY * present) return isCounter(name, isFirst, values) ? 'identifier' : 'number';
  if (yesAndNo([...counts.keys()])) return 'yesNo';
  const isFree = counts.size > MOST_CLASSES || (present > 20 && counts.size > MOSTLY * present);
  return isFree ? 'identifier' : 'category';
}

/**
 * Numbers that never come twice and are called a number of something, or whole numbers that only count the rows, or that
 * stand in the first column and are far larger than anything counted or measured there would be.
 */
function isCounter(name: string, isFirst: boolean, values: readonly number[]): boolean {
  if (values.length < 3 || new Set(values).size < values.length) return false;
  const wished = name.trim();
  if (IDENTIFIER_NAME.test(wished) || CAMEL_IDENTIFIER_NAME.test(wished)) return true;
  if (values.length <= 20 || !values.every(Number.isInteger)) return false;
  const [first = 0] = values;
  const counts = (first === 0 || first === 1) && values.every((value, at) => value === first + at);
  const isHandedOut =
    isFirst && values.every((value) => value > 0) && largest(values) > HANDED_OUT * values.length;
  return counts || isHandedOut;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

function summary(values: readonly number[]): ColumnDescription['numbers'] {
  let [min, max, sum, zeros] = [Infinity, -Infinity, 0, 0];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
    if (value === 0) zeros += 1;
  }
  return { min, max, mean: sum / values.length, zeros, isWhole: values.every(Number.isInteger) };
}

function mostFrequent(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_CATEGORIES_LISTED);
}
