/** Looking at another place of a run's line. */
import { REPLAY_WORK } from '../training/work.ts';
import type { Place } from './protocol.ts';
import type { Run } from './run.ts';

/**
 * Work, in rows × parameters, that is done again for a place that may only be passed: some two milliseconds. It reaches from
 * one state that was kept in free training to the next.
 */
const PASSING_WORK = 2 * REPLAY_WORK;

/** The same for a place that is come to rest at: it is worth the most of a frame. */
const RESTING_WORK = 4_000_000;

/**
 * Shows the place, or the last state kept before it where it takes longer to train it again. Null when it is there;
 * otherwise a function that goes on towards it for as long as there is time, and says whether it got there.
 */
export function scrub(run: Run, to: Place, exact: boolean): ((isTimeUp: () => boolean) => boolean) | null {
  const { trainer, walk } = run;
  const step = 'step' in to ? to.step : trainer.stepAtEpoch(to.epoch);
  const isThere = trainer.look(step, exact ? RESTING_WORK : PASSING_WORK);
  walk.startBetween();
  if (isThere) return null;
  return (isTimeUp) => {
    const isReached = trainer.approach(step, isTimeUp);
    walk.startBetween();
    return isReached;
  };
}
