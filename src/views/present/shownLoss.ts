import { stepBeforeUpdate, type ShownStep } from '../../store/walk.ts';
import type { Frame } from '../../worker/protocol.ts';

/**
 * The loss of the sample, as soon as its prediction is there: beside the network it answers at once. While the room is
 * asked, not before its own step.
 */
export function shownLoss(frame: Frame | null, step: ShownStep | null, isAsking: boolean): number | null {
  const trace = stepBeforeUpdate(step)?.trace ?? frame?.sample;
  if (!trace) return null;
  if (!step || step.isKnown({ kind: 'loss' })) return trace.loss;
  const isPredicted = trace.prediction.every((_, unit) =>
    step.isKnown({ kind: 'activation', layer: trace.layers.length, unit }),
  );
  return isPredicted && !isAsking ? trace.loss : null;
}
