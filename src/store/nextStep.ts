/** What the next update is going to add to a parameter. */
import type { EdgewiseDocument } from '../document/document.ts';
import { isLocked, isRemoved, type ParameterRef } from '../document/edges.ts';
import type { Frame } from '../worker/protocol.ts';

/**
 * `slope` is −η · ∂J/∂w, the step of plain gradient descent over the samples that J is taken over. `update` is the step
 * that the optimiser will really take, with its own batch and memory; `none` stands for a parameter that is left alone.
 */
export type NextStep = { kind: 'slope' | 'update'; value: number } | { kind: 'none' };

/** Null while it is not known. */
export function nextStepOf(
  document: EdgewiseDocument,
  { probe, update, walk }: Frame,
  ref: ParameterRef,
  index: number,
): NextStep | null {
  if (isLocked(document, ref) || isRemoved(document, ref)) return { kind: 'none' };
  if (isPlainDescent(document))
    return probe?.index === index ? { kind: 'slope', value: -walk.learningRate * probe.slope } : null;
  const [before, after] = [update?.before[index], update?.after[index]];
  if (before === undefined || after === undefined || update?.isDone) return null;
  return { kind: 'update', value: after - before };
}

/** Whether the optimiser takes the gradient as it is. */
function isPlainDescent({ training }: EdgewiseDocument): boolean {
  return training.optimizer.name === 'sgd' && training.clipNorm === null && training.clipValue === null;
}
