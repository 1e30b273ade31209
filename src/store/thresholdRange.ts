/** The threshold between two classes as it can be set by hand: how far, and in which steps. */
import type { TargetCode } from '../data/pairing.ts';
import { outputAt } from './threshold.ts';

/** The threshold as an output, and how far it can be set. */
export interface Threshold {
  value: number;
  min: number;
  max: number;
  step: number;
  /** How targets are told to the output. */
  code: TargetCode;
}

/**
 * From target to target, and beyond where scores lie beyond: at the lower end all rows are of the second class, at the upper none
 * is. Both ends are whole steps.
 */
export function thresholdOf(code: TargetCode, share: number, scores: Float32Array): Threshold {
  const value = outputAt(code, share);
  const [low, high] = endsOf(scores);
  const [usualLow, usualHigh] = [outputAt(code, 0), outputAt(code, 1)];
  const step = stepOf(Math.max(high, usualHigh) - Math.min(low, usualLow));
  const below = (Math.ceil(low / step) - 1) * step;
  const above = Math.ceil(high / step) * step;
  const min = Math.min(usualLow, inHundredths(below), value);
  return { value, min, max: Math.max(usualHigh, inHundredths(above), value), step, code };
}

/** 0 to 0 where there are none, or one is no finite number. */
function endsOf(scores: Float32Array): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) [low, high] = [Math.min(low, score), Math.max(high, score)];
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : [0, 0];
}

/** A hundredth, or the power of ten that walks a longer way in some hundreds of steps. */
function stepOf(length: number): number {
  return 10 ** Math.max(-2, Math.floor(Math.log10(length / 100)));
}

/** Without what binary numbers add to tenths. */
function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
