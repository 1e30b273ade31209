/** How good the network is on the chosen part of the data, row by row. */
import { useMemo } from 'react';
import { targetCode, type TargetCode } from '../data/pairing.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ProblemFacts } from '../data/problem.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import {
  confusionMatrix,
  indexOfLargest,
  meanAbsoluteError,
  meanLogLoss,
  meanSquaredError,
  rocCurve,
  rSquared,
} from '../engine/index.ts';
import type { ConfusionMatrix, RocPoint } from '../engine/index.ts';
import type { DataPart, Frame, PartPredictions } from '../worker/protocol.ts';
import { useApp } from './hooks.ts';
import { thresholdOf, type Threshold } from './thresholdRange.ts';

interface EvaluatedRows {
  part: DataPart;
  /** Rows of the data set. */
  rows: Uint32Array;
}

/** Two classes or more. */
export interface ClassEvaluation extends EvaluatedRows {
  kind: 'classes';
  classes: readonly string[];
  actual: Float32Array;
  predicted: Uint32Array;
  matrix: ConfusionMatrix;
  /** The output, higher for the second of two classes; null where there are more. */
  scores: Float32Array | null;
  /** Rows with a higher score are called the second class; null where there are no scores. */
  threshold: Threshold | null;
  /** Null where there are more than two classes, or rows of one class only. */
  roc: RocPoint[] | null;
  /** Mean of −ln p of the actual class; null where outputs are no probabilities. */
  logLoss: number | null;
}

/** A number, in its own unit. */
export interface NumberEvaluation extends EvaluatedRows {
  kind: 'number';
  actual: Float32Array;
  predicted: Float32Array;
  meanAbsoluteError: number;
  rootMeanSquaredError: number;
  /** Null where the actual values do not vary. */
  r2: number | null;
  /** The errors of always guessing the mean of these rows. */
  guess: { meanAbsoluteError: number; rootMeanSquaredError: number };
}

export type RowEvaluation = ClassEvaluation | NumberEvaluation;

/** Null while the predictions have not come, and where the part has no rows. */
export function useEvaluation(): RowEvaluation | null {
  const document = useApp((state) => state.document);
  const dataset = useApp(({ run }) => run.dataset);
  const frame = useApp(({ run }) => run.frame);
  const threshold = useApp(({ ui }) => ui.threshold);
  return useMemo(
    () => evaluateRows(document, dataset, frame, threshold),
    [document, dataset, frame, threshold],
  );
}

/** `share` is the threshold as it is kept: where between the targets of two classes the answer becomes the second. */
export function evaluateRows(
  document: EdgewiseDocument,
  dataset: Dataset | null,
  frame: Frame | null,
  share: number,
): RowEvaluation | null {
  const predictions = frame?.predictions;
  if (!dataset || !predictions || dataset.tableKey !== document.table?.key) return null;
  if (predictions.values.length !== dataset[predictions.part].length * dataset.targetCount) return null;
  const answered = answersOf(document, dataset, predictions);
  return answered.kind === 'number' ? answered : withDecisions(answered, share);
}

/** What does not depend on the threshold. */
type Answered = Omit<ClassEvaluation, 'predicted' | 'matrix' | 'threshold'> & {
  code: TargetCode;
  largest: Uint32Array;
};

interface KnownAnswers {
  document: EdgewiseDocument;
  dataset: Dataset;
  answered: Answered | NumberEvaluation;
}

/** Several panels look at the same predictions, and a threshold that is dragged looks at them again and again. */
const known = new WeakMap<PartPredictions, KnownAnswers>();

function answersOf(
  document: EdgewiseDocument,
  dataset: Dataset,
  predictions: PartPredictions,
): Answered | NumberEvaluation {
  const before = known.get(predictions);
  if (before?.document === document && before.dataset === dataset) return before.answered;
  const { part, values } = predictions;
  const rows = dataset[part];
  const actual = Float32Array.from(rows, (row) => dataset.labels[row] ?? 0);
  const facts = problemOf(document);
  const answers = { part, rows, actual, values };
  const answered =
    facts.task === 'regression' ? evaluateNumbers(facts, answers) : evaluateClasses(document, facts, answers);
  known.set(predictions, { document, dataset, answered });
  return answered;
}

type Answers = EvaluatedRows & { actual: Float32Array } & Pick<PartPredictions, 'values'>;

function evaluateClasses(
  document: EdgewiseDocument,
  { task, classes }: ProblemFacts,
  { part, rows, actual, values }: Answers,
): Answered {
  const code = targetCode(task, outputActivation(document));
  const scores = code === 'one-hot' ? null : values;
  const width = values.length / rows.length;
  return {
    kind: 'classes',
    code,
    part,
    rows,
    classes: classes ?? ['0', '1'],
    actual,
    largest: Uint32Array.from(rows, (_, at) => indexOfLargest(values.subarray(at * width, (at + 1) * width))),
    scores,
    roc: scores && rocCurve(scores, actual),
    logLoss: code === 'signed' ? null : meanLogLoss(values, actual),
  };
}

function withDecisions({ largest, code, ...answered }: Answered, share: number): ClassEvaluation {
  const { scores, classes, actual } = answered;
  const threshold = scores && thresholdOf(code, share, scores);
  const predicted = threshold
    ? Uint32Array.from(scores, (score) => (score > threshold.value ? 1 : 0))
    : largest;
  return { ...answered, threshold, predicted, matrix: confusionMatrix(classes.length, actual, predicted) };
}

function evaluateNumbers({ target }: ProblemFacts, answers: Answers): NumberEvaluation {
  const { offset, factor } = target.scale ?? { offset: 0, factor: 1 };
  const actual = answers.actual.map((value) => value * factor + offset);
  const predicted = answers.values.map((value) => value * factor + offset);
  const mean = actual.reduce((sum, value) => sum + value, 0) / actual.length;
  const guesses = actual.map(() => mean);
  return {
    kind: 'number',
    part: answers.part,
    rows: answers.rows,
    actual,
    predicted,
    ...errorsOf(predicted, actual),
    r2: rSquared(predicted, actual, 1),
    guess: errorsOf(guesses, actual),
  };
}

function errorsOf(predicted: Float32Array, actual: Float32Array): NumberEvaluation['guess'] {
  return {
    meanAbsoluteError: meanAbsoluteError(predicted, actual),
    rootMeanSquaredError: Math.sqrt(meanSquaredError(predicted, actual)),
  };
}
