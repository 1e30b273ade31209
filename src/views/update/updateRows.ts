/** What the update does to each weight and bias, as far as the present step has brought it to light. */
import {
  isLocked,
  parameterAt,
  parameterRefs,
  removedIndices,
  type ParameterRef,
} from '../../document/edges.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { networkSpec } from '../../document/network.ts';
import { parameterCount } from '../../engine/index.ts';
import type { ShownStep } from '../../store/walk.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';
import { tellingParameters } from './tellingParameters.ts';

/** Larger networks show the present neuron and the largest changes. */
const MOST_ROWS = 12;
/** Up to here the biases stand in one line of their own, as long as all of them start from one value. */
const MOST_BIASES_IN_LINE = 4;

export interface UpdateRow {
  ref: ParameterRef;
  now: number;
  /** What the optimiser gets, and what becomes of the parameter; null until it is known in this step. */
  known: { gradient: number; next: number } | null;
  isLocked: boolean;
  /** Whether the step is at the neuron that this weight or bias belongs to. */
  isCurrent: boolean;
}

export interface UpdateRows {
  rows: UpdateRow[];
  /** The biases for a line of their own; empty where they stand among the rows. */
  biases: UpdateRow[];
  hiddenCount: number;
}

/** In the order of the backward pass. Removed connections are left out: they stay at 0. */
export function updateRows(document: EdgewiseDocument, update: UpdateFrame, step: ShownStep): UpdateRows {
  const removed = new Set(Object.keys(document.removed).length > 0 ? removedIndices(document) : []);
  const count = parameterCount(networkSpec(document)) - removed.size;
  const all = count <= MOST_ROWS + MOST_BIASES_IN_LINE ? allRows(document, update, step, removed) : null;
  if (all) return all;
  const rows = tellingParameters(document, update, step, { removed, most: MOST_ROWS })
    .flatMap((index) => {
      const ref = parameterAt(document, index);
      return ref ? [updateRow(document, update, step, ref, index)] : [];
    })
    .sort(byBackwardOrder);
  return { rows, biases: [], hiddenCount: count - rows.length };
}

/** Every parameter; null where there are too many for that. */
function allRows(
  document: EdgewiseDocument,
  update: UpdateFrame,
  step: ShownStep,
  removed: ReadonlySet<number>,
): UpdateRows | null {
  const refs = parameterRefs(document);
  const rowAt = (index: number) => updateRow(document, update, step, refs[index]!, index);
  const there = [...refs.keys()].filter((index) => !removed.has(index));
  const biases = there.filter((index) => refs[index]?.kind === 'bias');
  const weights = there.filter((index) => refs[index]?.kind === 'weight');
  const areAlike = new Set(biases.map((index) => update.before[index])).size === 1;
  if (there.length <= MOST_ROWS && !areAlike)
    return { rows: there.map(rowAt).sort(byBackwardOrder), biases: [], hiddenCount: 0 };
  if (weights.length > MOST_ROWS || biases.length > MOST_BIASES_IN_LINE) return null;
  return {
    rows: weights.map(rowAt).sort(byBackwardOrder),
    biases: biases.map(rowAt).sort(byLayer),
    hiddenCount: 0,
  };
}

function updateRow(
  document: EdgewiseDocument,
  update: UpdateFrame,
  step: ShownStep,
  ref: ParameterRef,
  index: number,
): UpdateRow {
  const gradient = update.clippedGradient[index] ?? NaN;
  return {
    ref,
    now: update.before[index] ?? NaN,
    known: isKnown(step, ref) ? { gradient, next: update.after[index] ?? NaN } : null,
    isLocked: isLocked(document, ref),
    isCurrent: isPresent(step, ref),
  };
}

function isKnown(step: ShownStep, ref: ParameterRef): boolean {
  return step.isKnown({ kind: 'gradient', layer: ref.layer, unit: unitOf(ref) });
}

function isPresent({ position }: ShownStep, ref: ParameterRef): boolean {
  return position.phase === 'backward' && position.layer === ref.layer && position.unit === unitOf(ref);
}

/** The neuron that a weight leads into, or that a bias belongs to. */
function unitOf(ref: ParameterRef): number {
  return ref.kind === 'bias' ? ref.unit : ref.to;
}

/** From the output to the input; a neuron's bias after its weights. */
function byBackwardOrder({ ref: a }: UpdateRow, { ref: b }: UpdateRow): number {
  const placeOf = (ref: ParameterRef) => (ref.kind === 'bias' ? Infinity : ref.from);
  return b.layer - a.layer || unitOf(b) - unitOf(a) || placeOf(a) - placeOf(b);
}

function byLayer({ ref: a }: UpdateRow, { ref: b }: UpdateRow): number {
  return b.layer - a.layer || unitOf(a) - unitOf(b);
}
