/** How good the network is on the chosen part of the data, row by row. */
import { useMemo } from 'react';
import { targetCode } from '../data/pairing.ts';
import type { Dataset } from '../data/dataset.ts';
import type { ProblemFacts } from '../data/problem.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import { confusionMatrix, indexOfLargest, rocCurve } from '../engine/index.ts';
import type { ConfusionMatrix, RocPoint } from '../engine/index.ts';
import type { DataPart, Frame, PartPredictions } from '../worker/protocol.ts';
import { useApp } from './hooks.ts';

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
  /** How sure the network is of the second of two classes, 0 to 1; null where there are more. */
  scores: Float32Array | null;
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

/** Probabilities are kept this far from 0 and 1 before the logarithm, as in Keras. */
const PROBABILITY_MARGIN = 1e-7;

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

/** `threshold` is the share, 0 to 1, from which on the answer is the second of two classes. */
export function evaluateRows(
  document: EdgewiseDocument,
  dataset: Dataset | null,
  frame: Frame | null,
  threshold: number,
): RowEvaluation | null {
  const predictions = frame?.predictions;
  if (!dataset || !predictions || dataset.tableKey !== document.table?.key) return null;
  if (predictions.values.length !== dataset[predictions.part].length * dataset.targetCount) return null;
  const answered = answersOf(document, dataset, predictions);
  return answered.kind === 'number' ? answered : withDecisions(answered, threshold);
}

/** What does not depend on the threshold. */
type Answered = Omit<ClassEvaluation, 'predicted' | 'matrix'> & { largest: Uint32Array };

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
  const scores = code === 'one-hot' ? null : values.map((y) => (code === 'signed' ? (y + 1) / 2 : y));
  const width = values.length / rows.length;
  return {
    kind: 'classes',
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

function withDecisions({ largest, ...answered }: Answered, threshold: number): ClassEvaluation {
  const { scores, classes, actual } = answered;
  const predicted = scores ? Uint32Array.from(scores, (score) => (score > threshold ? 1 : 0)) : largest;
  return { ...answered, predicted, matrix: confusionMatrix(classes.length, actual, predicted) };
}

/** A single output is the probability of class 1. */
function meanLogLoss(values: Float32Array, actual: Float32Array): number {
  const width = values.length / actual.length;
  let total = 0;
  actual.forEach((label, row) => {
    const output = values[row * width + (width > 1 ? label : 0)]!;
    const probability = width > 1 || label === 1 ? output : 1 - output;
    total -= Math.log(Math.min(Math.max(probability, PROBABILITY_MARGIN), 1 - PROBABILITY_MARGIN));
  });
  return total / actual.length;
}

function evaluateNumbers({ target }: ProblemFacts, answers: Answers): NumberEvaluation {
  const { offset, factor } = target.scale ?? { offset: 0, factor: 1 };
  const actual = answers.actual.map((value) => value * factor + offset);
  const predicted = answers.values.map((value) => value * factor + offset);
  const errors = predicted.map((value, row) => value - actual[row]!);
  const mean = meanOf(actual);
  const variance = meanOf(actual.map((value) => (value - mean) ** 2));
  const squared = meanOf(errors.map((error) => error ** 2));
  return {
    kind: 'number',
    part: answers.part,
    rows: answers.rows,
    actual,
    predicted,
    meanAbsoluteError: meanOf(errors.map(Math.abs)),
    rootMeanSquaredError: Math.sqrt(squared),
    r2: variance === 0 ? null : 1 - squared / variance,
    guess: {
      meanAbsoluteError: meanOf(actual.map((value) => Math.abs(value - mean))),
      rootMeanSquaredError: Math.sqrt(variance),
    },
  };
}

function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
