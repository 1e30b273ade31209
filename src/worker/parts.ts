/** The three parts of the data: train, validation, test. */
import type { Rows } from '../training/rows.ts';
import type { DataPart, PartPredictions } from './protocol.ts';
import type { Run } from './run.ts';

/** The rows of a part, null where there are none. */
export function rowsOf({ train, validation, test }: Run, part: DataPart): Rows | null {
  return { train, validation, test }[part];
}

/** What the network answers to each row of a part; null where there are none. */
export function predictionsOf(run: Run, part: DataPart): PartPredictions | null {
  const rows = rowsOf(run, part);
  return rows && { part, values: Float32Array.from(run.trainer.program.predict(rows.inputs)) };
}
