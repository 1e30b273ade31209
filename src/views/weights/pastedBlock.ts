/** A block of numbers from a spreadsheet, a CSV file or a text, as it arrives on the clipboard. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { isRemoved, type ParameterRef } from '../../document/edges.ts';
import { parseNumber } from '../../document/numbers.ts';
import { weights } from '../../i18n/en.ts';
import type { Matrix } from './matrix.ts';

export type PasteResult =
  { ok: true; changes: { ref: ParameterRef; value: number }[] } | { ok: false; error: string };

/**
 * Cells of a pasted text, row by row. Tabs separate cells where there are any, else semicolons, else commas; a text
 * that is one number is one cell, so that a decimal comma survives.
 */
export function splitBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length === 1 && parseNumber(text).ok) return [[text.trim()]];
  const separator = ['\t', ';', ','].find((candidate) => text.includes(candidate)) ?? '\t';
  return lines.map((line) => line.split(separator).map((cell) => cell.trim()));
}

/** What pasting `text` with its first cell on (`row`, `column`) of the table would set: all of it, or nothing. */
export function readPaste(
  document: EdgewiseDocument,
  matrix: Matrix,
  start: { row: number; column: number },
  text: string,
): PasteResult {
  const changes: { ref: ParameterRef; value: number }[] = [];
  for (const [rowIndex, cells] of splitBlock(text).entries()) {
    for (const [columnIndex, cell] of cells.entries()) {
      const ref = matrix.rows[start.row + rowIndex]?.refs[start.column + columnIndex];
      const read = readCell(document, ref, cell);
      if (!read.ok) return refuse(weights.pastedCell(rowIndex + 1, columnIndex + 1, read.error));
      changes.push(read.change);
    }
  }
  return { ok: true, changes };
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
