/** Runs that a person keeps to compare: each a whole state that can be opened again. They last as long as the page. */
import { curvePoints } from './curve.ts';
import type { Standing } from './history.ts';
import type { CurvePoint } from '../worker/protocol.ts';

export const MOST_RUNS = 12;
export const LONGEST_RUN_NAME = 40;

export interface PinnedRun {
  id: number;
  name: string;
  /** Whether its curve lies over the present one. */
  isShown: boolean;
  standing: Standing;
}

/** The newest point of its curve: the figures that it ended with. Null before the first one. */
export function finalPoint({ standing }: PinnedRun): CurvePoint | null {
  return curvePoints(standing.curve).at(-1) ?? null;
}
