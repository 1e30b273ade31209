/** The lesson that is open: where it stands, and what of its present task is met. */
import type { Dataset } from '../data/dataset.ts';
import type { Answer, LessonFacts } from '../lessons/goals.ts';
import { isMet } from '../lessons/judgeGoal.ts';
import type { Lesson, Scene } from '../lessons/types.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import type { Frame, SampleChoice } from '../worker/protocol.ts';
import { frameFits } from './fit.ts';
import { quizStep } from './quiz.ts';
import type { AppState } from './state.ts';
import { sampleOutcome, shownStep } from './walk.ts';

export interface LessonState {
  lesson: Lesson;
  /** Counted from 0. */
  scene: number;
  /** One for each check of the scene's task. Once met it stays met. */
  met: readonly boolean[];
  /** What the person said last to each check that asks; null where nothing was said yet. */
  answers: readonly (Answer | null)[];
  hints: 0 | 1 | 2;
  /** The document that the scene began with. */
  begun: EdgewiseDocument;
  /** The frame from before the scene, until another one comes: its numbers are those of what was there before. */
  since: Frame | null;
}

export function sceneOf({ lesson, scene }: LessonState): Scene {
  const present = lesson.scenes[scene];
  if (!present) throw new Error(`The lesson “${lesson.title}” has no scene ${scene + 1}.`);
  return present;
}

export function isDone({ met }: LessonState): boolean {
  return met.every(Boolean);
}

/** The checks that are met now or were before; the same list where nothing is new. */
export function judge(lesson: LessonState, state: AppState): readonly boolean[] {
  const facts = lessonFacts(lesson, state);
  if (!facts) return lesson.met;
  const checks = sceneOf(lesson).task.checks;
  const met = checks.map(
    ({ goal }, index) => lesson.met[index] === true || isMet(goal, facts, lesson.answers[index] ?? null),
  );
  return met.some((isNow, index) => isNow !== lesson.met[index]) ? met : lesson.met;
}

/** What goals are held against; null until a frame of the scene is there. */
export function lessonFacts(lesson: LessonState, { document, run, ui }: AppState): LessonFacts | null {
  const { frame } = run;
  if (!frame || frame === lesson.since || !frameFits(frame, document)) return null;
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
      threshold: ui.threshold,
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
