/**
 * The loss curve as the page keeps it. Values of this type never change: undo holds older ones, and training on from
 * one of them must leave the others as they were. Appending shares the list where nobody has appended before.
 */
import type { CurvePoint, Frame } from '../worker/protocol.ts';

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

/** The epoch after which the page asks for points, −1 for all: the first point may have moved until another follows it. */
export function epochToContinueFrom(curve: Curve): number {
  return curve.length > 1 ? lastEpoch(curve) : -1;
}

function lastEpoch(curve: Curve): number {
  return curve.shared[curve.length - 1]?.epoch ?? -1;
}

/** Adds the points that come after those there are. */
function appendPoints(curve: Curve, points: readonly CurvePoint[]): Curve {
  const newer = points.filter(({ epoch }) => epoch > lastEpoch(curve));
  if (newer.length === 0) return curve;
  const shared = curve.shared.length === curve.length ? curve.shared : curve.shared.slice(0, curve.length);
  shared.push(...newer);
  return { ...curve, shared, length: shared.length };
}

/** Takes in a frame's points. Before the first step the curve is one point, which moves with every change. */
export function growCurve(curve: Curve, { step, curve: points }: Pick<Frame, 'step' | 'curve'>): Curve {
  if (points.length === 0) return curve;
  return appendPoints(step === 0 ? { ...emptyCurve(), edits: curve.edits } : curve, points);
}

export function markEdit(curve: Curve, epoch: number): Curve {
  if (curve.edits.at(-1) === epoch) return curve;
  return { ...curve, edits: [...curve.edits, epoch] };
}
