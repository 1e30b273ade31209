/**
 * Runs that were left for another one: training went on, or an edit was made, from an earlier epoch. Each can be returned to
 * where it ended, and its past with it.
 */
import type { Checkpoint, CurvePoint } from '../worker/protocol.ts';
import { curvePoints } from './curve.ts';
import type { Snapshot } from './history.ts';

/** More ghosts than this could not be told apart. */
const MOST_BRANCHES = 6;

export interface Branch {
  /** Tells it from all others. */
  number: number;
  /** The epoch at which the run left it, and the one it had come to. */
  fromEpoch: number;
  epoch: number;
  /** Its end. */
  snapshot: Snapshot;
}

/** The end of the run while an earlier epoch is looked at. */
export interface Behind {
  snapshot: Snapshot;
  epoch: number;
  step: number;
  /** The worker's state there; null until the worker has told it. */
  checkpoint: Checkpoint | null;
}

/** The part of its curve that it has for itself. */
export function ghostPoints({ fromEpoch, snapshot }: Branch): readonly CurvePoint[] {
  const points = curvePoints(snapshot.curve);
  const from = points.findLastIndex(({ epoch }) => epoch <= fromEpoch);
  return points.slice(Math.max(0, from));
}

/** With the branch that was left last at the end; the oldest gives way where there are too many. */
export function withBranch(
  branches: readonly Branch[],
  { snapshot, epoch }: Pick<Branch, 'snapshot' | 'epoch'>,
  fromEpoch: number,
): readonly Branch[] {
  if (epoch <= fromEpoch) return branches;
  const number = 1 + Math.max(0, ...branches.map((branch) => branch.number));
  return [...branches, { number, fromEpoch, epoch, snapshot }].slice(-MOST_BRANCHES);
}
