/** The cells that the form for a new row begins with, and how far a slider goes at a time. */
import type { ColumnEncoding } from '../../data/tables/types.ts';
import { TABLE_WORDS } from '../../document/builtInTable.ts';
import type { TablePart } from '../../document/document.ts';

/** The middle of each range of numbers, and the first of the words. */
export function usualCells(columns: readonly ColumnEncoding[]): string[] {
  return columns.map((column) => {
    if (column.kind === 'yesNo') return column.no;
    if (column.kind === 'category') return column.categories[0] ?? '';
    const step = sliderStep(column);
    const middle = column.min + (column.max - column.min) / 2;
    return String(roundTo(middle, step, column.min));
  });
}

/** A hundredth of the range or so, rounded down to 1, 2 or 5 times a power of ten; whole numbers stay whole. */
export function sliderStep({ min, max }: { min: number; max: number }): number {
  const rough = (max - min) / 100;
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = rough / power >= 5 ? 5 * power : rough / power >= 2 ? 2 * power : power;
  return Number.isInteger(min) && Number.isInteger(max) && max - min >= 1
    ? Math.max(step, wholeStep(max - min))
    : step;
}

/** Ages and counts move by ones; where the range is short they may be fractions after all. */
function wholeStep(range: number): number {
  return range >= 10 ? 1 : 0.1;
}

function roundTo(value: number, step: number, from: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Number((from + Math.round((value - from) / step) * step).toFixed(decimals));
}

/** How a column reads on the screen. */
export function columnLabel({ source }: TablePart, column: string): string {
  if (source.kind !== 'builtIn') return column;
  const { columns } = TABLE_WORDS[source.id];
  return Object.hasOwn(columns, column) ? (columns[column] ?? column) : column;
}
