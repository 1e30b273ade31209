/** A block of numbers from a spreadsheet, a CSV file or a text, as it arrives on the clipboard. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { isRemoved, type ParameterRef } from '../../document/edges.ts';
import { parseNumber } from '../../document/numbers.ts';
import { weights } from '../../i18n/en.ts';
import type { Matrix } from './matrix.ts';

export type PasteResult =
  | { ok: true; changes: { ref: ParameterRef; value: number }[]; note: string | null }
  | { ok: false; error: string };

interface Block {
  cells: string[][];
  /** How commas were read, where they could be meant otherwise. */
  note: string | null;
}

/**
 * Cells of a pasted text, row by row. Tabs part cells where there are any, else semicolons, else commas. Without tabs and
 * semicolons a comma may be a decimal one: where every line is one number, the text is one column.
 */
export function splitBlock(text: string): Block {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const separator = ['\t', ';'].find((candidate) => text.includes(candidate));
  if (separator !== undefined) return { cells: lines.map((line) => cellsOf(line, separator)), note: null };
  if (lines.every((line) => parseNumber(line).ok)) {
    const isUnclear = lines.length > 1 && text.includes(',');
    return { cells: lines.map((line) => [line.trim()]), note: isUnclear ? weights.decimalCommas : null };
  }
  const cells = lines.map((line) => cellsOf(line, ','));
  const isUnclear = text.includes(',') && !/,\s|\./.test(text);
  return { cells, note: isUnclear ? weights.partingCommas(cells[0]?.length ?? 0) : null };
}

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim());
}

/** What pasting `text` with its first cell on (`row`, `column`) of the table would set: all of it, or nothing. */
export function readPaste(
  document: EdgewiseDocument,
  matrix: Matrix,
  start: { row: number; column: number },
  text: string,
): PasteResult {
  const { cells: rows, note } = splitBlock(text);
  const uneven = rows.findIndex((cells) => cells.length !== rows[0]?.length);
  if (uneven > 0) return refuse(weights.unevenRows(uneven + 1, rows[uneven]!.length, rows[0]!.length));
  const changes: { ref: ParameterRef; value: number }[] = [];
  for (const [rowIndex, cells] of rows.entries()) {
    for (const [columnIndex, cell] of cells.entries()) {
      const ref = matrix.rows[start.row + rowIndex]?.refs[start.column + columnIndex];
      const read = readCell(document, ref, cell);
      if (!read.ok) return refuse(weights.pastedCell(rowIndex + 1, columnIndex + 1, read.error));
      changes.push(read.change);
    }
  }
  return { ok: true, changes, note };
}

function readCell(document: EdgewiseDocument, ref: ParameterRef | undefined, cell: string) {
  if (!ref) return refuse(weights.noSuchCell);
  if (isRemoved(document, ref)) return refuse(weights.isRemoved);
  const parsed = parseNumber(cell);
  return parsed.ok ? { ok: true as const, change: { ref, value: parsed.value } } : parsed;
}

function refuse(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
