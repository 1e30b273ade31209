/** The threshold as it is set by hand: between two scores of the curve, or by keys in steps. */
import type { RocPoint } from '../../engine/index.ts';
import type { Threshold } from '../../store/thresholdRange.ts';

/** How many steps a key goes. */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key leads, within the ends and in hundredths at least; null for keys that mean nothing here. */
export function steppedThreshold({ value, min, max, step }: Threshold, key: string): number | null {
  const steps = KEY_STEPS[key];
  if (steps === undefined) return null;
  return Math.round(Math.min(max, Math.max(min, value + steps * step)) * 100) / 100;
}

/** The threshold in the middle between a point's own score, which is called positive, and the next lower one. */
export function betweenScores(
  roc: readonly RocPoint[],
  point: RocPoint,
  { min, max }: Pick<Threshold, 'min' | 'max'>,
): number {
  const lower = roc[roc.indexOf(point) + 1]?.threshold ?? min;
  return (Math.min(max, point.threshold) + lower) / 2;
}
