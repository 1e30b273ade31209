/**
 * The loss curve as the page keeps it. Values of this type never change: undo holds older ones, and training on from
 * one of them must leave the others as they were. Appending shares the list where nobody has appended before.
 */
import type { CurvePoint, Frame } from '../worker/protocol.ts';

export interface Curve {
  /** May be longer than this curve: only the first `length` belong to it. */
  readonly shared: CurvePoint[];
  readonly length: number;
  /** What a person changed during the run, by epochs: diamonds on the timeline. */
  readonly edits: readonly EditMark[];
}

export interface EditMark {
  epoch: number;
  /** What was done there, in its order. */
  words: readonly string[];
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

/** `isMerged`: the edit goes on with the one before, as a slider's drag does, and its words take the place of the old ones. */
export function markEdit(curve: Curve, epoch: number, words: string, isMerged = false): Curve {
  const last = curve.edits.at(-1);
  if (last?.epoch !== epoch) return { ...curve, edits: [...curve.edits, { epoch, words: [words] }] };
  const others = isMerged ? last.words.slice(0, -1) : last.words;
  return { ...curve, edits: [...curve.edits.slice(0, -1), { epoch, words: [...others, words] }] };
}

/** Without the points and marks of later epochs. */
export function cutCurve(curve: Curve, epoch: number): Curve {
  // A long run has no point at every epoch, but it may have a mark there.
  if (Math.max(lastEpoch(curve), curve.edits.at(-1)?.epoch ?? -1) <= epoch) return curve;
  const length = curvePoints(curve).filter((point) => point.epoch <= epoch).length;
  return { ...curve, length, edits: curve.edits.filter((edit) => edit.epoch <= epoch) };
}
