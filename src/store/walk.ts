/** What the present step of training shows, and what it still hides. */
import {
  isKnown,
  planBatch,
  planLook,
  positionAt,
  type StepPlan,
  type StepPosition,
  type StepResult,
} from '../engine/index.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import type { Frame, SampleChoice, SampleTrace } from '../worker/protocol.ts';
import { frameFits } from './fit.ts';
import type { AppState, InterfaceState } from './state.ts';

export interface ShownStep {
  /** A look never updates; it goes through a sample of a person's choice. */
  kind: 'training' | 'look';
  /** Differs from step to step. */
  key: string;
  index: number;
  plan: StepPlan;
  position: StepPosition;
  /** The walked sample, as it is before the update. */
  trace: SampleTrace;
  /** The factors of dropout, one array for each hidden layer; null without dropout. */
  dropoutFactors: readonly Float64Array[] | null;
  /** Samples in the batch. */
  batchSize: number;
  /** Whether the coming update may be shown before it is taken; a quiz asks for it. */
  foreseesUpdate: boolean;
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

/** The step that is shown: that of a look, or the one that training stands at inside a batch if its sample is looked at. */
export function shownStep(
  document: EdgewiseDocument,
  frame: Frame | null,
  sample: SampleChoice,
  look: InterfaceState['look'] = null,
): ShownStep | null {
  const step = presentStep(document, frame, sample, look);
  return step && step.index > 0 ? step : null;
}

/** As {@link shownStep}, with the start before the first step, where nothing is known but the inputs. */
export function presentStep(
  document: EdgewiseDocument,
  frame: Frame | null,
  sample: SampleChoice,
  look: InterfaceState['look'],
): ShownStep | null {
  if (!frame || !frameFits(frame, document)) return null;
  const isWalked = sample.kind === 'row' && sample.row === frame.walk.row;
  return isWalked && !look ? trainingStep(document, frame) : lookStep(document, frame, look?.index ?? 0);
}

function trainingStep(document: EdgewiseDocument, { walk }: Frame): ShownStep {
  const plan = planBatch(networkSpec(document), walk.rows.length);
  return {
    kind: 'training',
    key: `${walk.step}-${walk.index}`,
    index: walk.index,
    plan,
    position: walk.position,
    trace: walk.sample,
    dropoutFactors: walk.dropoutFactors,
    batchSize: walk.rows.length,
    foreseesUpdate: true,
    isKnown: (result) => isKnown(plan, walk.index, result),
  };
}

function lookStep(document: EdgewiseDocument, { sample }: Frame, wished: number): ShownStep {
  const plan = planLook(networkSpec(document), sample.target !== null);
  const index = Math.min(wished, plan.lastIndex);
  return {
    kind: 'look',
    key: `look-${index}`,
    index,
    plan,
    position: positionAt(plan, index),
    trace: sample,
    dropoutFactors: null,
    batchSize: 1,
    foreseesUpdate: true,
    isKnown: (result) => isKnown(plan, index, result),
  };
}

/** The step whose trace is shown; null after the update, where the sample is shown once more, with the new weights. */
export function stepBeforeUpdate(step: ShownStep | null): ShownStep | null {
  return step?.position.phase === 'update' ? null : step;
}

/** What the chosen sample came to, as far as it is known; null for what is not, or not yet. */
export interface SampleOutcome {
  prediction: number | null;
  /** All outputs, where there are several. */
  outputs: ArrayLike<number> | null;
  target: number | null;
  loss: number | null;
}

/** The outcome of the chosen sample: at a step inside a batch what that step has brought to light. */
export function sampleOutcome(frame: Frame | null, step: ShownStep | null): SampleOutcome {
  const trace = stepBeforeUpdate(step)?.trace ?? frame?.sample;
  if (!trace) return { prediction: null, outputs: null, target: null, loss: null };
  const { prediction } = trace;
  const knows = (unit: number) =>
    !step || step.isKnown({ kind: 'activation', layer: trace.layers.length, unit });
  return {
    prediction: knows(0) ? (prediction[0] ?? null) : null,
    outputs: prediction.length > 1 && knows(prediction.length - 1) ? prediction : null,
    target: trace.target?.[0] ?? null,
    loss: !step || step.isKnown({ kind: 'loss' }) ? trace.loss : null,
  };
}
