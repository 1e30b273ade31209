/** When a run's loss curve gets a point, and when it loses some. */
import { isCurveEpoch } from '../training/curve.ts';
import type { CurvePoint } from './protocol.ts';
import type { Run } from './run.ts';

/** The curve begins before the first step, or at the end of an epoch that a checkpoint was taken at. */
export function needsFirstPoint({ curve, trainer }: Run): boolean {
  const { epoch, positionInEpoch } = trainer.position;
  return curve.length === 0 && positionInEpoch === 0 && isCurveEpoch(epoch);
}

/** Whether an epoch that has just ended is to have a point and has none yet. */
export function needsPoint({ curve, trainer }: Run): boolean {
  const { epoch } = trainer.position;
  return isCurveEpoch(epoch) && epoch > lastEpoch(curve);
}

/** Takes away the points that belong to the line which the run has left. */
export function followLine(run: Run): void {
  const { number, startEpoch } = run.trainer.line;
  if (number === run.curveLine) return;
  run.curveLine = number;
  run.curve = run.curve.filter((point) => point.epoch <= startEpoch);
}

/** The points after this epoch, −1 for all, up to where the run is. */
export function curveSince({ curve, trainer }: Run, epoch: number): CurvePoint[] {
  return curve.filter((point) => point.epoch > epoch && point.epoch <= trainer.position.epoch);
}

function lastEpoch(curve: Run['curve']): number {
  return curve.at(-1)?.epoch ?? -1;
}
