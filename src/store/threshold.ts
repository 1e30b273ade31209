/**
 * The threshold between two classes. It is kept as a share of the way from the target of the first class to that of the second,
 * so that ½ stays in the middle when another output recodes the targets; it is shown and set as the output that it asks for.
 */
import { targetCode, type TargetCode } from '../data/pairing.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';

/** The threshold as an output, and how far it can be set. */
export interface Threshold {
  value: number;
  min: number;
  max: number;
  step: number;
  /** How targets are told to the output. */
  code: TargetCode;
}

/** Digits that a share brought to an output and back keeps. */
const KEPT_DIGITS = 12;

/** The output from which on the answer is the second class. */
export function outputAt(code: TargetCode, share: number): number {
  return code === 'signed' ? Number((2 * share - 1).toPrecision(KEPT_DIGITS)) : share;
}

export function shareAt(code: TargetCode, output: number): number {
  return code === 'signed' ? (output + 1) / 2 : output;
}

/** The threshold of the document's output, whatever the scores are. */
export function thresholdOutput(document: EdgewiseDocument, share: number): number {
  return outputAt(targetCode(problemOf(document).task, outputActivation(document)), share);
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
