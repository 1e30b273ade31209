/**
 * Quiz me: the numbers that a step brings to light stay hidden, and are asked one after the other. Everything here follows
 * from the present step and the exact numbers of the frame, so a changed weight changes the answers with it.
 */
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import { isKnown, nextIndex, planBatch, sampleAt, type StepResult } from '../engine/index.ts';
import type { Frame } from '../worker/protocol.ts';
import { lookForward, lookPlan } from './look.ts';
import { stepQuestions, type AskedResult, type Question } from './quizQuestions.ts';
import type { AppState, InterfaceState } from './state.ts';
import { innerWalkIndex, presentStep, type ShownStep } from './walk.ts';

/**
 * The step that is asked about: of this sample of the batch the steps after `from` up to `to`, counted from 1. The update
 * is one more than the sample's last. It is asked about ahead, as it changes every number of the page; the others when
 * training stands there.
 */
export interface AskedStep {
  sample: number;
  from: number;
  to: number;
  /** Questions answered so far. */
  answered: number;
  /** Whether the questions come before the step: those about the update. */
  isAhead: boolean;
  /** The frame when the step was asked for: until the next one comes, the step is on its way. */
  since: Frame;
}

export interface QuizScore {
  right: number;
  shown: number;
  /** Answers before which a hint was taken. */
  hinted: number;
}

export interface Quiz {
  asked: AskedStep | null;
  /** How much of the calculation the open question shows: nothing, the formula, the formula with its numbers. */
  hints: 0 | 1 | 2;
  /** The question answered last, until the person goes on. */
  last: { question: Question; how: 'right' | 'shown' } | null;
  score: QuizScore;
}

export const NEW_SCORE: QuizScore = { right: 0, shown: 0, hinted: 0 };

type QuizView = Pick<InterfaceState, 'sample' | 'look' | 'selection' | 'quiz'>;

/** The questions of the present step, answered ones too; none while nothing is asked. */
export function presentQuestions(
  document: EdgewiseDocument,
  frame: Frame | null,
  ui: QuizView,
): readonly Question[] {
  const step = presentStep(document, frame, ui.sample, ui.look);
  const asked = ui.quiz?.asked;
  if (!step || !frame || !asked || !isAskedHere(step, asked)) return [];
  return stepQuestions({
    step,
    ...asked,
    document,
    update: frame.update,
    parameters: frame.parameters,
    selection: ui.selection,
  });
}

/** The question that waits for an answer; null where there is none. */
export function openQuestion({
  document,
  run,
  ui,
}: Pick<AppState, 'document' | 'run' | 'ui'>): Question | null {
  return presentQuestions(document, run.frame, ui)[ui.quiz?.asked?.answered ?? 0] ?? null;
}

/** The present step as the quiz lets it be seen; null while no frame fits the document. */
export function quizStep(document: EdgewiseDocument, frame: Frame | null, ui: QuizView): ShownStep | null {
  const step = presentStep(document, frame, ui.sample, ui.look);
  return (
    step && withoutAnswers(step, document, presentQuestions(document, frame, ui), ui.quiz?.asked ?? null)
  );
}

/** The step without what is still asked: the rest of a step comes to light with its last answer. */
function withoutAnswers(
  step: ShownStep,
  document: EdgewiseDocument,
  questions: readonly Question[],
  asked: AskedStep | null,
): ShownStep {
  const answered = questions.slice(0, asked?.answered ?? 0);
  const isOver = answered.length === questions.length;

  function isShown(result: StepResult): boolean {
    if (!isInLight(step, document, step.index, result)) return false;
    if (isOver || !asked || asked.isAhead) return true;
    const before = asked.from === 0 ? 0 : step.index - (asked.to - asked.from);
    return (
      isInLight(step, document, before, result) ||
      answered.some((question) => isSameResult(question.result, result))
    );
  }

  return { ...step, foreseesUpdate: false, isKnown: isShown };
}

/** Whether the step that was asked for is still on its way. */
export function isStepOnItsWay({ run, ui }: AppState): boolean {
  const asked = ui.quiz?.asked;
  return asked ? !asked.isAhead && asked.since === run.frame : false;
}

/** What a step forward will ask about from where the page stands. */
export function askNext(state: AppState): AskedStep | null {
  const { document, run, ui } = state;
  if (!run.frame) return null;
  const lookTo = lookForward(state);
  const isLook = lookTo !== null;
  const plan = isLook ? lookPlan(state) : planBatch(networkSpec(document), run.frame.walk.rows.length);
  const index = isLook ? (ui.look?.index ?? 0) : innerWalkIndex(run.frame);
  const to = lookTo ?? nextIndex(plan, index, ui.stepSize);
  if (to === null) return null;
  const sample = sampleAt(plan, index + 1);
  const before = sample * plan.stepsPerSample;
  const isAhead = to - before > plan.stepsPerSample;
  return { sample, from: index - before, to: to - before, answered: 0, isAhead, since: run.frame };
}

/** Whether the step stands where this one is asked about. */
function isAskedHere(step: ShownStep, asked: AskedStep): boolean {
  const { plan, index, position, kind } = step;
  if (position.phase === 'update') return false;
  const sample = sampleAt(plan, index);
  if (kind === 'training' && sample !== asked.sample) return false;
  if (asked.isAhead) return plan.hasUpdate && index === plan.lastIndex - 1;
  return index - sample * plan.stepsPerSample === asked.to;
}

/** What the engine knows at this index. The outputs of softmax need every sum of their layer, so they wait for the last. */
function isInLight(
  { plan, trace }: ShownStep,
  document: EdgewiseDocument,
  index: number,
  result: StepResult,
): boolean {
  const waits = result.kind === 'activation' && document.layers[result.layer - 1]?.activation === 'softmax';
  return isKnown(plan, index, waits ? { ...result, unit: trace.prediction.length - 1 } : result);
}

/** Gradients and the update come to light with the last answer. */
function isSameResult(asked: AskedResult, result: StepResult): boolean {
  if (asked.kind === 'loss') return result.kind === 'loss';
  if (asked.kind === 'gradient' || asked.kind === 'update' || result.kind === 'loss') return false;
  return (
    asked.kind === result.kind &&
    'layer' in result &&
    asked.layer === result.layer &&
    asked.unit === result.unit
  );
}
