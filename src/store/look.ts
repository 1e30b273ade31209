/**
 * A look: steps through a sample of a person's choice, forward, loss and backward. It never updates, and after its last
 * step the next one is a step of training again.
 */
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import { nextIndex, planLook, previousIndex, sampleAt, type StepPlan } from '../engine/index.ts';
import { isInnerSize, type AppState } from './state.ts';
import { shownStep } from './walk.ts';

/** The steps of a look at the chosen sample. */
export function lookPlan({ document, run, ui }: AppState): StepPlan {
  const hasTarget = ui.sample.kind === 'row' || (run.frame?.sample.target ?? null) !== null;
  return planLook(networkSpec(document), hasTarget);
}

/** Where a step forward takes the look; null where that step is one of training. */
export function lookForward(state: AppState): number | null {
  const { look, stepSize } = state.ui;
  if (!isInnerSize(stepSize) || (!look && !isOtherSampleChosen(state))) return null;
  const plan = lookPlan(state);
  return nextIndex(plan, Math.min(look?.index ?? 0, plan.lastIndex), stepSize);
}

/** Where a step back takes the look; null where that step is one of training. */
export function lookBack(state: AppState): number | null {
  const { look, stepSize } = state.ui;
  if (!look || !isInnerSize(stepSize)) return null;
  const plan = lookPlan(state);
  return previousIndex(plan, Math.min(look.index, plan.lastIndex), stepSize);
}

/** The look that goes on where the shown step stands, for inputs that are changed in the middle of it. */
export function lookFromHere({ document, run, ui }: AppState): AppState['ui']['look'] {
  if (ui.look) return ui.look;
  const step = shownStep(document, run.frame, ui.sample);
  if (!step || step.position.phase === 'update') return null;
  return { index: step.index - sampleAt(step.plan, step.index) * step.plan.stepsPerSample };
}

/** Whether a person has chosen a sample by hand, and training is not at that one: a step forward looks at it. */
export function isOtherSampleChosen({ run, ui }: AppState): boolean {
  if (ui.followsWalk || !run.frame) return false;
  return ui.sample.kind === 'own' || ui.sample.row !== run.frame.walk.row;
}

/** Whether a change of the document is one of shape, data, loss or activation. */
export function endsLook(before: EdgewiseDocument, after: EdgewiseDocument): boolean {
  const kept = ['problem', 'data', 'layers'] as const;
  return kept.some((key) => before[key] !== after[key]) || before.training.loss !== after.training.loss;
}
