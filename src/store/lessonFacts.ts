/** What the goals of a lesson are held against, and which of them are met. Loaded with the first lesson. */
import type { Dataset } from '../data/dataset.ts';
import type { LessonFacts } from '../lessons/goals.ts';
import { isMet } from '../lessons/judgeGoal.ts';
import type { Frame, SampleChoice } from '../worker/protocol.ts';
import { documentOf, frameFits } from './fit.ts';
import { sceneOf, type LessonState } from './lesson.ts';
import { quizStep } from './quiz.ts';
import type { AppState } from './state.ts';
import { thresholdOutput } from './threshold.ts';
import { sampleOutcome, shownStep } from './walk.ts';

/** The checks that are met now or were before; the same list where nothing is new. */
export function judge(lesson: LessonState, state: AppState): readonly boolean[] {
  const facts = isOfNow(state) ? lessonFacts(lesson, state) : null;
  if (!facts) return lesson.met;
  const checks = sceneOf(lesson).task.checks;
  const met = checks.map(
    ({ goal }, index) => lesson.met[index] === true || isMet(goal, facts, lesson.answers[index] ?? null),
  );
  return met.some((isNow, index) => isNow !== lesson.met[index]) ? met : lesson.met;
}

/** Whether the frame was asked for after the last change of document and sample: an older one shows what was there before. */
function isOfNow({ document, run, ui }: AppState): boolean {
  return run.frameOf?.document === document && isSameSample(run.frameOf.sample, ui.sample);
}

function isSameSample(one: SampleChoice, other: SampleChoice): boolean {
  return one === other || (one.kind === 'row' && other.kind === 'row' && one.row === other.row);
}

/** What goals are held against; null until a frame of the scene is there. */
export function lessonFacts(
  lesson: Pick<LessonState, 'begun' | 'since'>,
  { document, run, ui }: AppState,
): LessonFacts | null {
  const { frame } = run;
  if (!frame || frame === lesson.since || !frameFits(frame, document)) return null;
  if (documentOf(frame, document) !== document) return null;
  const step = ui.quiz ? quizStep(document, frame, ui) : shownStep(document, frame, ui.sample, ui.look);
  const outcome = sampleOutcome(frame, step);
  return {
    document,
    begun: lesson.begun,
    parameters: frame.parameters,
    inputs: rawInputs(run.dataset, ui.sample),
    outputs: outcome.prediction === null ? null : frame.sample.prediction,
    sampleLoss: outcome.loss,
    figures: figuresOf(frame),
    counters: {
      epoch: frame.epoch,
      step: frame.step,
      learningRate: document.training.optimizer.learningRate,
      batchSize: document.training.batchSize,
      quizRight: ui.quiz?.score.right ?? 0,
      threshold: thresholdOutput(document, ui.threshold),
    },
    isKnown: (result) => step?.isKnown(result) ?? false,
    selection: ui.gesture?.ref ?? ui.selection,
    dialog: ui.dialog,
    evaluatedPart: ui.evaluatedPart,
    hasDiverged: run.diverged !== null,
    isHeld: ui.gesture !== null,
  };
}

function figuresOf({ figures }: Frame): LessonFacts['figures'] {
  const train = figures?.train ?? null;
  const validation = figures?.validation ?? null;
  return {
    trainLoss: train?.loss ?? null,
    validationLoss: validation?.loss ?? null,
    trainAccuracy: train?.accuracy ?? null,
    validationAccuracy: validation?.accuracy ?? null,
    lossGap: train && validation ? validation.loss - train.loss : null,
  };
}

/** The inputs of the chosen sample, as the sliders show them. */
function rawInputs(dataset: Dataset | null, sample: SampleChoice): ArrayLike<number> {
  if (sample.kind === 'own') return sample.inputs;
  if (!dataset) return [];
  const width = dataset.rawInputCount;
  return dataset.rawInputs.subarray(sample.row * width, (sample.row + 1) * width);
}
