/** What the next update of a program will use, whatever code does it. */
import { drawDropoutMasks } from './dropout.ts';
import type { EpochCursor } from './epochCursor.ts';
import type { NextBatch, ProgramSettings, ProgramSpec } from './program.ts';
import { scheduledRate } from './schedules.ts';

/** Update number `step`, from 0, of a training with this seed, at the cursor. */
export function nextBatchOf(
  { network, batchSize }: ProgramSpec,
  { dropoutRates, learningRate, schedule }: Required<ProgramSettings>,
  cursor: EpochCursor,
  step: number,
  seed: number,
): NextBatch {
  const rows = cursor.rowsAhead(batchSize).slice();
  return {
    rows,
    dropoutMasks: drawDropoutMasks(network, dropoutRates, seed, step, rows.length),
    learningRate: scheduledRate(schedule, learningRate, step),
    step,
  };
}
