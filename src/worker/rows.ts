/** Rows of a data set by themselves, as the engine takes them. */
import type { Dataset } from '../data/dataset.ts';

/** Flat and row-major. */
export interface Rows {
  count: number;
  inputs: Float32Array;
  targets: Float32Array;
}

export function selectRows(dataset: Dataset, rows: Uint32Array): Rows {
  return {
    count: rows.length,
    inputs: gather(dataset.inputs, dataset.inputCount, rows),
    targets: gather(dataset.targets, dataset.targetCount, rows),
  };
}

function gather(values: Float32Array, width: number, rows: Uint32Array): Float32Array {
  const gathered = new Float32Array(rows.length * width);
  rows.forEach((row, at) => gathered.set(values.subarray(row * width, (row + 1) * width), at * width));
  return gathered;
}
