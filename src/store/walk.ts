/** What the present step of training shows, and what it still hides. */
import { isKnown, planBatch, type StepPlan, type StepPosition, type StepResult } from '../engine/index.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import type { Frame, SampleChoice, SampleTrace, WalkFrame } from '../worker/protocol.ts';
import { frameFits } from './fit.ts';
import type { AppState } from './state.ts';

export interface ShownStep {
  walk: WalkFrame;
  plan: StepPlan;
  position: StepPosition;
  /** The walked sample, as it is before the update. */
  trace: SampleTrace;
  isKnown(result: StepResult): boolean;
}

/** Whether training stands inside a batch, or right after its update. */
export function isWalking({ run }: AppState): boolean {
  return (run.frame?.walk.index ?? 0) > 0;
}

/** Where training stands inside a batch; 0 between two batches and after an update, which are whole states. */
export function innerWalkIndex(frame: Frame | null): number {
  return frame && frame.walk.position.phase !== 'update' ? frame.walk.index : 0;
}

/** The step that training stands at, when it is inside a batch and its sample is the one that is looked at; else null. */
export function shownStep(
  document: EdgewiseDocument,
  frame: Frame | null,
  sample: SampleChoice,
): ShownStep | null {
  if (!frame || frame.walk.index === 0 || !frameFits(frame, document)) return null;
  const { walk } = frame;
  if (sample.kind !== 'row' || sample.row !== walk.row) return null;
  const plan = planBatch(networkSpec(document), walk.rows.length);
  return {
    walk,
    plan,
    position: walk.position,
    trace: walk.sample,
    isKnown: (result) => isKnown(plan, walk.index, result),
  };
}

/** What the chosen sample came to, as far as it is known; null for what is not, or not yet. */
export interface SampleOutcome {
  prediction: number | null;
  target: number | null;
  loss: number | null;
}

/** The outcome of the chosen sample: at a step inside a batch what that step has brought to light. */
export function sampleOutcome(frame: Frame | null, step: ShownStep | null): SampleOutcome {
  // After the update the sample is shown once more, with the new weights.
  const trace = step && step.position.phase !== 'update' ? step.trace : frame?.sample;
  if (!trace) return { prediction: null, target: null, loss: null };
  const output: StepResult = { kind: 'activation', layer: trace.layers.length, unit: 0 };
  return {
    prediction: !step || step.isKnown(output) ? (trace.prediction[0] ?? null) : null,
    target: trace.target?.[0] ?? null,
    loss: !step || step.isKnown({ kind: 'loss' }) ? trace.loss : null,
  };
}
