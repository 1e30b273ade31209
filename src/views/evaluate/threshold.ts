/** The threshold as it is set by hand: between two scores of the curve, or by keys in hundredths. */
import type { RocPoint } from '../../engine/index.ts';

export const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 0.01,
  ArrowRight: 0.01,
  ArrowDown: -0.01,
  ArrowLeft: -0.01,
  PageUp: 0.1,
  PageDown: -0.1,
};

/** Within 0 and 1, in hundredths. */
export function keptThreshold(threshold: number): number {
  return Math.round(Math.min(1, Math.max(0, threshold)) * 100) / 100;
}

/** The threshold in the middle between a point's own score, which is called positive, and the next lower one. */
export function betweenScores(roc: readonly RocPoint[], point: RocPoint): number {
  const at = roc.indexOf(point);
  const upper = Math.min(1, point.threshold);
  const lower = Math.max(0, roc[at + 1]?.threshold ?? 0);
  return Math.min(1, Math.max(0, (upper + lower) / 2));
}
