/** Examples as the engine takes them: flat and row-major. Never changed in place. */
export interface Rows {
  count: number;
  inputs: Float32Array;
  targets: Float32Array;
}

/** The chosen rows of a flat table, in their order. */
export function gatherRows(table: Float32Array, width: number, rows: Uint32Array): Float32Array {
  const gathered = new Float32Array(rows.length * width);
  rows.forEach((row, at) => gathered.set(table.subarray(row * width, (row + 1) * width), at * width));
  return gathered;
}
