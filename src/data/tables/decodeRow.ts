/** Inputs of the network back as cells: the opposite of encodeRow. */
import { columnWidth } from './encodeRow.ts';
import type { ColumnEncoding, TableEncoding } from './types.ts';

/** Single precision keeps about so many digits. */
const DIGITS = 6;

/** One text a column; "–" for a category that none of the training rows had. */
export function decodeRow({ columns }: TableEncoding, inputs: ArrayLike<number>): string[] {
  let place = 0;
  return columns.map((column) => {
    const own = Array.from({ length: columnWidth(column) }, (_, at) => inputs[place + at] ?? 0);
    place += own.length;
    return decodeCell(column, own);
  });
}

function decodeCell(column: ColumnEncoding, inputs: readonly number[]): string {
  const [first = 0] = inputs;
  switch (column.kind) {
    case 'number':
      return numberText(
        first * column.divisor + column.offset,
        Math.max(Math.abs(column.offset), column.divisor),
      );
    case 'yesNo':
      return first === 1 ? column.yes : column.no;
    case 'category':
      return column.categories[inputs.indexOf(1)] ?? '–';
  }
}

/** With as many decimals as numbers of this size keep. */
function numberText(value: number, size: number): string {
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(size || 1)));
  return String(Number(value.toFixed(Math.min(20, decimals))) || 0);
}
