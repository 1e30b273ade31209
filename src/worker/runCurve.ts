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

/** Takes away the points of epochs that have not been finished any more, since the run was taken back. */
export function cutCurve(run: Run): void {
  const { epoch } = run.trainer.position;
  if (lastEpoch(run.curve) > epoch) run.curve = run.curve.filter((point) => point.epoch <= epoch);
}

/** The points after this epoch; −1 for all. */
export function curveSince({ curve }: Run, epoch: number): CurvePoint[] {
  const from = curve.findIndex((point) => point.epoch > epoch);
  return from < 0 ? [] : curve.slice(from);
}

function lastEpoch(curve: Run['curve']): number {
  return curve.at(-1)?.epoch ?? -1;
}
