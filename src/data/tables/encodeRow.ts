/** Cells as inputs of the network, by the constants of an encoding. */
import { isMissing, parseCell } from './cells.ts';
import { refuse, type TableNote, type TableOutcome, type TableRefusal } from './outcome.ts';
import type { ColumnEncoding, TableEncoding } from './types.ts';

/** Inputs that a column makes. */
export function columnWidth(encoding: ColumnEncoding): number {
  return encoding.kind === 'category' ? encoding.categories.length : 1;
}

/** Writes the inputs of one cell from `place` on, and returns the place behind them. A category never seen makes zeros. */
export function encodeCell(
  encoding: ColumnEncoding,
  cell: string,
  decimalComma: boolean,
  into: Float32Array | number[],
  place: number,
): number {
  if (encoding.kind === 'number') {
    const value = isMissing(cell) ? null : parseCell(cell, decimalComma);
    const isKnown = value !== null && !(encoding.zeroIsMissing && value === 0);
    const filled = isKnown ? value : (encoding.fill ?? encoding.offset);
    into[place] = (filled - encoding.offset) / encoding.divisor;
    return place + 1;
  }
  const word = isMissing(cell) ? encoding.fill : cell.trim();
  if (encoding.kind === 'yesNo') {
    into[place] = word === encoding.yes ? 1 : 0;
    return place + 1;
  }
  encoding.categories.forEach((category, at) => {
    into[place + at] = category === word ? 1 : 0;
  });
  return place + encoding.categories.length;
}

/** A row that a person gives, one cell for each column of the encoding, as inputs of the network. */
export function encodeRow(
  { columns, decimalComma }: TableEncoding,
  cells: readonly string[],
): TableOutcome<{ inputs: number[] }> {
  const inputs: number[] = [];
  const notes: TableNote[] = [];
  let place = 0;
  for (const [at, encoding] of columns.entries()) {
    const cell = cells[at] ?? '';
    const refusal = whyRefused(encoding, cell, decimalComma);
    if (refusal) return refuse(refusal);
    if (isNewCategory(encoding, cell))
      notes.push({ code: 'newCategory', column: encoding.name, cell: cell.trim() });
    place = encodeCell(encoding, cell, decimalComma, inputs, place);
  }
  return { ok: true, notes, inputs };
}

function whyRefused(encoding: ColumnEncoding, cell: string, decimalComma: boolean): TableRefusal | null {
  const { name: column } = encoding;
  if (isMissing(cell)) return encoding.fill === null ? { code: 'valueNeeded', column } : null;
  if (encoding.kind === 'number' && parseCell(cell, decimalComma) === null)
    return { code: 'numberNeeded', column, cell: cell.trim() };
  return null;
}

function isNewCategory(encoding: ColumnEncoding, cell: string): boolean {
  if (encoding.kind === 'number' || isMissing(cell)) return false;
  const known = encoding.kind === 'yesNo' ? [encoding.no, encoding.yes] : encoding.categories;
  return !known.includes(cell.trim());
}
