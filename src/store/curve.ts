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

export function appendPoints(curve: Curve, points: readonly CurvePoint[]): Curve {
  if (points.length === 0) return curve;
  const shared = curve.shared.length === curve.length ? curve.shared : curve.shared.slice(0, curve.length);
  shared.push(...points);
  return { ...curve, shared, length: shared.length };
}

export function markEdit(curve: Curve, epoch: number): Curve {
  if (curve.edits.at(-1) === epoch) return curve;
  return { ...curve, edits: [...curve.edits, epoch] };
}
