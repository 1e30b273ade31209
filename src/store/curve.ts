/**
 * The loss curve as the page keeps it. Values of this type never change: undo holds older ones, and training on from
 * one of them must leave the others as they were. Appending shares the list where nobody has appended before.
 */
import type { CurvePoint } from '../worker/protocol.ts';

export interface Curve {
  /** May be longer than this curve: only the first `length` belong to it. */
  readonly shared: CurvePoint[];
  readonly length: number;
  /** Epochs at which a person edited parameters: diamonds on the timeline. */
  readonly edits: readonly number[];
}

export function emptyCurve(): Curve {
  return { shared: [], length: 0, edits: [] };
}

export function curvePoints(curve: Curve): readonly CurvePoint[] {
  return curve.shared.length === curve.length ? curve.shared : curve.shared.slice(0, curve.length);
}

/**
 * The epoch after which the page asks for points, −1 for all. The point before the first step moves with every change
 * made there, so it is asked for anew until another one follows it.
 */
export function epochToContinueFrom(curve: Curve): number {
  return curve.length > 1 ? (curvePoints(curve).at(-1)?.epoch ?? -1) : -1;
}

/** Adds newer points at the end; they take the place of those of the same epochs. */
export function appendPoints(curve: Curve, points: readonly CurvePoint[]): Curve {
  const [first] = points;
  if (!first) return curve;
  let kept = curve.length;
  while (kept > 0 && (curve.shared[kept - 1]?.epoch ?? -1) >= first.epoch) kept--;
  const shared = curve.shared.length === kept ? curve.shared : curve.shared.slice(0, kept);
  shared.push(...points);
  return { ...curve, shared, length: shared.length };
}

export function markEdit(curve: Curve, epoch: number): Curve {
  if (curve.edits.at(-1) === epoch) return curve;
  return { ...curve, edits: [...curve.edits, epoch] };
}
