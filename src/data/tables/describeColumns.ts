/** What the columns of a table hold: their kinds, found out from the cells, and which one is to be predicted. */
import type { Task } from '../../engine/index.ts';
import { isDate, isMissing, parseCell, yesAndNo } from './cells.ts';
import type { ColumnDescription, ColumnKind, ColumnSettings, RawTable, TableSettings } from './types.ts';

export const MOST_CLASSES = 100;
const MOST_CATEGORIES_LISTED = 100;
/** From this share of numbers on the other cells are mistakes. */
const MOSTLY = 0.9;
/** A number with at most so many different whole values is taken for a class. */
const FEW_VALUES = 10;
const IDENTIFIER_NAME = /^(?:id|index|key|nr|no|number|row|#|uuid|unnamed: 0)$|[ _-](?:id|nr|key)$/i;

const UNUSED_KINDS: readonly ColumnKind[] = ['identifier', 'date', 'constant', 'empty'];

export function describeColumns(table: RawTable): ColumnDescription[] {
  return table.names.map((name, column) => describeColumn(table, name, column));
}

function describeColumn({ rows, findings }: RawTable, name: string, column: number): ColumnDescription {
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
    else stray ??= { row: at, text };
    if (isDate(cell)) dates += 1;
  });
  const kind = kindOf({ name, counts, values, present, dates });
  const isNumber = kind === 'number';
  return {
    name,
    kind,
    missing: rows.length - present + (isNumber ? present - values.length : 0),
    distinct: counts.size,
    numbers: isNumber ? summary(values) : null,
    categories: isNumber ? [] : mostFrequent(counts),
    stray: isNumber ? stray : null,
  };
}

interface Counted {
  name: string;
  counts: ReadonlyMap<string, number>;
  values: readonly number[];
  present: number;
  dates: number;
}

function kindOf({ name, counts, values, present, dates }: Counted): ColumnKind {
  if (present === 0) return 'empty';
  if (counts.size === 1) return 'constant';
  if (dates >= MOSTLY * present && values.length < present) return 'date';
  if (values.length >= MOSTLY * present) return isCounter(name, values) ? 'identifier' : 'number';
  if (yesAndNo([...counts.keys()])) return 'yesNo';
  const isFree = counts.size > MOST_CLASSES || (present > 20 && counts.size > MOSTLY * present);
  return isFree ? 'identifier' : 'category';
}

/** Whole numbers that only count the rows, or are called a number of something and never come twice. */
function isCounter(name: string, values: readonly number[]): boolean {
  if (values.length < 3 || new Set(values).size < values.length) return false;
  if (IDENTIFIER_NAME.test(name.trim())) return true;
  const [first = 0] = values;
  const counts = values.every((value, at) => value === first + at);
  return counts && (first === 0 || first === 1) && values.length > 20;
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

/** The settings that a table opens with. The last column that is of use is proposed as the target; null without one. */
export function proposeSettings(
  table: RawTable,
  columns: readonly ColumnDescription[],
): TableSettings | null {
  const target = columns.findLast(({ kind }) => !UNUSED_KINDS.includes(kind));
  if (!target || columns.filter(({ kind }) => !UNUSED_KINDS.includes(kind)).length < 2) return null;
  return {
    read: table.findings,
    columns: columns.map(proposeColumn),
    target: target.name,
    task: proposeTask(target),
    scaling: 'standardise',
    targetScaling: 'standardise',
    shares: { train: 0.8, validation: 0.2, test: 0 },
  };
}

function proposeColumn({ name, kind }: ColumnDescription): ColumnSettings {
  return { name, isUsed: !UNUSED_KINDS.includes(kind), kind, missing: 'drop', zeroIsMissing: false };
}

/** What a column asks for as a target. */
export function proposeTask({ kind, distinct, numbers }: ColumnDescription): Task {
  if (distinct <= 2) return 'binary';
  if (kind !== 'number') return 'classes';
  return numbers?.isWhole && distinct <= FEW_VALUES ? 'classes' : 'regression';
}
