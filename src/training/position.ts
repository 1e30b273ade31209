import type { ProgramState } from '../engine/index.ts';

/** Updates done, epochs finished, and rows of the present epoch already used. */
export type Position = Pick<ProgramState, 'step' | 'epoch' | 'positionInEpoch'>;

/** Where a state stands. */
export function positionOf({ step, epoch, positionInEpoch }: ProgramState): Position {
  return { step, epoch, positionInEpoch };
}

/** The position so many updates later, all of them within one epoch. */
export function advancePosition(
  { step, epoch, positionInEpoch }: Position,
  steps: number,
  batchSize: number,
  rowCount: number,
): Position {
  const rowsUsed = positionInEpoch + steps * batchSize;
  const epochEnded = rowsUsed >= rowCount;
  return {
    step: step + steps,
    epoch: epochEnded ? epoch + 1 : epoch,
    positionInEpoch: epochEnded ? 0 : rowsUsed,
  };
}
