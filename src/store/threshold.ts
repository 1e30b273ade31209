/**
 * The threshold between two classes. It is kept as a share of the way from the target of the first class to that of the second,
 * so that ½ stays in the middle when another output recodes the targets; it is shown and set as the output that it asks for.
 */
import { targetCode, type TargetCode } from '../data/pairing.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';

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
