/**
 * Tables of numbers: flat and row-major inside the engine. A caller may also hand over an array of rows.
 */

/** A flat, row-major table, or an array of rows. */
export type Rows = ArrayLike<number> | readonly ArrayLike<number>[];

/** A double-precision view of the numbers: the array itself where it is one already, else a copy. */
export function toDoubles(values: ArrayLike<number>): Float64Array {
  return values instanceof Float64Array ? values : new Float64Array(values);
}

/** The table flat and in double precision. Throws a sentence where it does not divide into rows of `width` numbers. */
export function flattenRows(rows: Rows, width: number, what: string): Float64Array {
  const flat = isFlat(rows) ? toDoubles(rows) : Float64Array.from(rows.flatMap((row) => Array.from(row)));
  checkWholeRows(flat, width, what);
  return flat;
}

/** Throws a sentence where a flat table does not divide into rows of `width` numbers. */
export function checkWholeRows(flat: ArrayLike<number>, width: number, what: string): void {
  if (flat.length % width !== 0)
    throw new Error(`The ${what} hold ${flat.length} numbers, which do not make whole rows of ${width}.`);
}

function isFlat(rows: Rows): rows is ArrayLike<number> {
  return rows.length === 0 || typeof rows[0] === 'number';
}

/** Throws a sentence where inputs and targets differ in their number of rows; returns that number. */
export function countRows(
  inputs: Float64Array,
  inputWidth: number,
  targets: Float64Array,
  targetWidth: number,
): number {
  const count = inputs.length / inputWidth;
  if (targets.length / targetWidth !== count) {
    throw new Error(
      `There are ${count} rows of inputs, but ${targets.length / targetWidth} rows of targets.`,
    );
  }
  return count;
}

/** Copies row number `row` of a flat table into an array of the row's length. */
export function copyRow(table: ArrayLike<number>, row: number, into: Float64Array): void {
  const start = row * into.length;
  for (let i = 0; i < into.length; i++) into[i] = table[start + i]!;
}

/** Throws a sentence where an array should hold `length` numbers and does not. */
export function checkLength(values: ArrayLike<number>, length: number, what: string): void {
  if (values.length !== length)
    throw new Error(`The ${what} should hold ${length} numbers, not ${values.length}.`);
}
