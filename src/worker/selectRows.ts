import type { Dataset } from '../data/dataset.ts';
import { gatherRows } from '../training/rows.ts';
import type { Rows } from '../training/rows.ts';

/** Rows of a data set by themselves: the inputs that the network sees, and the coded targets. */
export function selectRows(dataset: Dataset, rows: Uint32Array): Rows {
  return {
    count: rows.length,
    inputs: gatherRows(dataset.inputs, dataset.inputCount, rows),
    targets: gatherRows(dataset.targets, dataset.targetCount, rows),
  };
}
