/** How much work training is, in rows × parameters: what a step takes grows with both. */
import { parameterCount } from '../engine/index.ts';
import type { Position } from './position.ts';
import type { TrainerSetup } from './setup.ts';

/** Work between two looks at the clock: well under a millisecond, far more than the look costs. */
const CHUNK_WORK = 20_000;

/** Work between two states that are kept in free training: about a millisecond to train it again. */
export const REPLAY_WORK = 1_000_000;

export function workOf(steps: number, { spec }: TrainerSetup): number {
  return steps * spec.batchSize * parameterCount(spec.network);
}

/** The number of updates until the epoch ends or the clock wants looking at. */
export function chunkSteps(setup: TrainerSetup, { positionInEpoch }: Position): number {
  const { rows, spec } = setup;
  const stepsLeft = Math.ceil((rows.count - positionInEpoch) / spec.batchSize);
  return Math.min(stepsLeft, Math.ceil(CHUNK_WORK / workOf(1, setup)));
}
