/**
 * A table as the network gets it: rows chosen, missing cells filled, classes counted, parts drawn, numbers scaled. Every
 * constant is fitted on the training rows alone, so nothing of the other rows leaks into training.
 */
import { createRandom, hashSeed } from '../../engine/index.ts';
import { splitInThree } from '../split.ts';
import { isMissing, parseCell } from './cells.ts';
import { MOST_CLASSES } from './describeColumns.ts';
import { columnWidth, encodeCell } from './encodeRow.ts';
import { fitColumn, fitTarget, withCommonRange } from './fitColumns.ts';
import { refuse, type Refused, type TableNote, type TableOutcome } from './outcome.ts';
import { MOST_INPUTS, MOST_VALUES } from './reading.ts';
import type {
  ColumnEncoding,
  ColumnSettings,
  PreparedTable,
  RawTable,
  TableEncoding,
  TableSettings,
} from './types.ts';

/** The same table, settings and seed give the same rows on every machine. */
export function prepareTable(
  table: RawTable,
  settings: TableSettings,
  seed: number,
): TableOutcome<{ prepared: PreparedTable }> {
  const used = usedColumns(table, settings);
  const targetAt = table.names.indexOf(settings.target);
  if (targetAt < 0) return refuse({ code: 'noTarget', target: settings.target });
  if (used.length === 0) return refuse({ code: 'noInputs' });

  const sourceRows = completeRows(table, used, targetAt, settings);
  if (sourceRows.length < 2) return refuse({ code: 'tooFewRows' });
  const target = readTarget(table, sourceRows, targetAt, settings);
  if (!target.ok) return target;

  const groups = settings.task === 'regression' ? target.labels.map(() => 0) : target.labels;
  const parts = splitInThree(groups, settings.shares, createRandom(hashSeed('split', seed)));
  if (parts.train.length === 0) return refuse({ code: 'noTrainingRows' });
  const columns = fitColumns(table, used, sourceRows, parts.train, settings);
  if (!columns.ok) return columns;
  const width = columns.encodings.reduce((sum, encoding) => sum + columnWidth(encoding), 0);
  if (width > MOST_INPUTS) return refuse({ code: 'tooManyInputs', inputs: width, most: MOST_INPUTS });
  if (width * sourceRows.length > MOST_VALUES)
    return refuse({ code: 'tooManyValues', rows: sourceRows.length, inputs: width, most: MOST_VALUES });

  const { labels, encoding: targetEncoding } = fitTarget(target, settings, parts.train);
  const encoding: TableEncoding = {
    decimalComma: table.findings.decimalComma,
    columns: columns.encodings,
    target: targetEncoding,
  };
  const prepared: PreparedTable = {
    encoding,
    rows: {
      task: settings.task,
      classCount: targetEncoding.kind === 'classes' ? targetEncoding.classes.length : 0,
      inputCount: width,
      inputs: encodeRows(table, sourceRows, used, columns.encodings, width),
      labels,
      ...parts,
    },
    sourceRows,
    inputNames: columns.encodings.flatMap(inputNamesOf),
  };
  return { ok: true, notes: droppedNotes(table, sourceRows), prepared };
}

/** A used column with its place in the table. */
interface UsedColumn extends ColumnSettings {
  at: number;
}

function usedColumns(table: RawTable, { columns, target }: TableSettings): UsedColumn[] {
  return columns
    .map((column) => ({ ...column, at: table.names.indexOf(column.name) }))
    .filter(({ isUsed, name, at }) => isUsed && name !== target && at >= 0);
}

/** Rows with a target, and with a value wherever a missing one means that the row is left out. */
function completeRows(
  table: RawTable,
  used: readonly UsedColumn[],
  targetAt: number,
  { task }: TableSettings,
): Uint32Array {
  const { decimalComma } = table.findings;
  const strict = used.filter(({ missing }) => missing === 'drop');
  const hasTarget = (cell: string) =>
    task === 'regression' ? parseCell(cell, decimalComma) !== null : !isMissing(cell);
  const kept: number[] = [];
  table.rows.forEach((row, at) => {
    const isComplete = strict.every((column) => !isMissingIn(column, row[column.at] ?? '', decimalComma));
    if (isComplete && hasTarget(row[targetAt] ?? '')) kept.push(at);
  });
  return Uint32Array.from(kept);
}

/** In a column of numbers whatever is no number is missing, and 0 where it is said to mean that. */
function isMissingIn({ kind, zeroIsMissing }: ColumnSettings, cell: string, decimalComma: boolean): boolean {
  if (isMissing(cell)) return true;
  if (kind !== 'number') return false;
  const value = parseCell(cell, decimalComma);
  return value === null || (zeroIsMissing && value === 0);
}

/** The target of each row: a class counted from 0, or a number in its own unit. */
export type ReadTarget = { labels: Float32Array; classes: readonly string[] | null };

function readTarget(
  { rows, findings }: RawTable,
  sourceRows: Uint32Array,
  targetAt: number,
  { task, target }: TableSettings,
): ({ ok: true } & ReadTarget) | Refused {
  const cells = Array.from(sourceRows, (row) => rows[row]?.[targetAt]?.trim() ?? '');
  if (task === 'regression') {
    const labels = Float32Array.from(cells, (cell) => parseCell(cell, findings.decimalComma) ?? 0);
    return { ok: true, labels, classes: null };
  }
  const classes = sortClasses([...new Set(cells)], findings.decimalComma);
  const [first = ''] = classes;
  const values = classes.length;
  if (values < 2) return refuse({ code: 'oneClass', target, value: first });
  if (task === 'binary' && values > 2) return refuse({ code: 'notTwoClasses', target, values });
  if (values > MOST_CLASSES) return refuse({ code: 'tooManyClasses', target, values, most: MOST_CLASSES });
  const numberOf = new Map(classes.map((name, number) => [name, number]));
  return { ok: true, labels: Float32Array.from(cells, (cell) => numberOf.get(cell) ?? 0), classes };
}

const NO_WORDS = new Set(['no', 'n', 'false', 'f', 'off', 'nein', 'non']);

/** Numbers by size, words by their letters; of yes and no, no comes first. */
function sortClasses(classes: string[], decimalComma: boolean): string[] {
  const keyOf = (name: string) =>
    parseCell(name, decimalComma) ?? (NO_WORDS.has(name.toLowerCase()) ? -1 : 0);
  return classes.sort((a, b) => keyOf(a) - keyOf(b) || (a < b ? -1 : 1));
}

function fitColumns(
  table: RawTable,
  used: readonly UsedColumn[],
  sourceRows: Uint32Array,
  train: Uint32Array,
  settings: TableSettings,
): { ok: true; encodings: ColumnEncoding[] } | Refused {
  const encodings: ColumnEncoding[] = [];
  for (const column of used) {
    const cells = Array.from(train, (row) => table.rows[sourceRows[row]!]?.[column.at] ?? '');
    const encoding = fitColumn(column, cells, table.findings.decimalComma, settings.scaling);
    if (!encoding) return refuse({ code: 'noValues', column: column.name });
    encodings.push(encoding);
  }
  return {
    ok: true,
    encodings: settings.scaling === 'commonMinMax' ? withCommonRange(encodings) : encodings,
  };
}

function encodeRows(
  { rows, findings }: RawTable,
  sourceRows: Uint32Array,
  used: readonly UsedColumn[],
  encodings: readonly ColumnEncoding[],
  width: number,
): Float32Array {
  const inputs = new Float32Array(sourceRows.length * width);
  sourceRows.forEach((source, row) => {
    let place = row * width;
    encodings.forEach((encoding, column) => {
      const cell = rows[source]?.[used[column]!.at] ?? '';
      place = encodeCell(encoding, cell, findings.decimalComma, inputs, place);
    });
  });
  return inputs;
}

function inputNamesOf(encoding: ColumnEncoding): string[] {
  if (encoding.kind !== 'category') return [encoding.name];
  return encoding.categories.map((category) => `${encoding.name}: ${category}`);
}

function droppedNotes({ rows }: RawTable, kept: Uint32Array): TableNote[] {
  const count = rows.length - kept.length;
  return count === 0 ? [] : [{ code: 'rowsLeftOut', count, rows: rows.length }];
}
