/** What the drawer is about, as plain data. */
import type { StepPosition } from '../../engine/index.ts';
import { parameterAt, type ParameterRef } from '../../document/edges.ts';
import type { Selection } from '../../store/state.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';
import type { MathsSource } from './mathsSource.ts';

export type MathsSubject =
  | { kind: 'forward' | 'backward' | 'neuron'; layer: number; unit: number }
  | { kind: 'loss' }
  /** The update of all parameters, with the rule written out for one of them. */
  | { kind: 'update'; ref: ParameterRef }
  | { kind: 'parameter'; ref: ParameterRef }
  /** A weight or bias in the hand: what it does to its neuron and to the output. */
  | { kind: 'held'; ref: ParameterRef };

/**
 * The subject of a step. At an update it is the parameter that somebody points at, and otherwise the one that moves
 * most. Null before the first step.
 */
export function subjectOfStep(
  source: MathsSource,
  position: StepPosition,
  pointed: Selection | null = null,
): MathsSubject | null {
  switch (position.phase) {
    case 'start':
      return null;
    case 'forward':
    case 'backward':
      return { kind: position.phase, layer: position.layer, unit: position.unit };
    case 'loss':
      return { kind: 'loss' };
    case 'update':
      return updateSubject(source, pointed);
  }
}

/** Null where the selection is of a shape that the document has no more. */
export function subjectOfSelection(source: MathsSource, selection: Selection): MathsSubject | null {
  if (!isThere(source, selection)) return null;
  return selection.kind === 'neuron' ? selection : { kind: 'parameter', ref: selection };
}

function updateSubject(source: MathsSource, pointed: Selection | null): MathsSubject | null {
  if (pointed && pointed.kind !== 'neuron' && isThere(source, pointed))
    return { kind: 'update', ref: pointed };
  const { document, update } = source;
  const ref = update && parameterAt(document, largestChange(update));
  return ref ? { kind: 'update', ref } : null;
}

function largestChange({ before, after }: UpdateFrame): number {
  const changeOf = (index: number) => Math.abs((after[index] ?? 0) - (before[index] ?? 0));
  let largest = 0;
  for (let index = 1; index < before.length; index++)
    if (changeOf(index) > changeOf(largest)) largest = index;
  return largest;
}

function isThere({ trace }: MathsSource, selection: Selection): boolean {
  const widths = [trace.input.length, ...trace.layers.map((layer) => layer.activations.length)];
  const has = (layer: number, unit: number) => unit < (widths[layer] ?? 0);
  if (selection.kind !== 'weight') return has(selection.layer, selection.unit);
  return has(selection.layer - 1, selection.from) && has(selection.layer, selection.to);
}
