/**
 * How often each class was taken for each other one, and what follows from it.
 *
 *   precision   right among those that were called so      tp / (tp + fp)
 *   recall      found among those that are so              tp / (tp + fn)
 *   F1          their harmonic mean                        2 tp / (2 tp + fp + fn)
 *
 * A share of nothing is not a number: it is null here, and a dash on the screen.
 * Source: van Rijsbergen, Information Retrieval, 2nd ed. 1979, ch. 7.
 */

/** Rows are the actual classes, columns the predicted ones. */
export interface ConfusionMatrix {
  classCount: number;
  /** [actual][predicted]. */
  counts: Uint32Array;
}

/** Throws where the lists differ in length. Classes are counted from 0. */
export function confusionMatrix(
  classCount: number,
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
): ConfusionMatrix {
  if (actual.length !== predicted.length)
    throw new Error(`There are ${actual.length} actual classes, but ${predicted.length} predicted ones.`);
  const counts = new Uint32Array(classCount * classCount);
  for (let row = 0; row < actual.length; row++) counts[actual[row]! * classCount + predicted[row]!]! += 1;
  return { classCount, counts };
}

/** The figures of one class against all others; null for a share of nothing. */
export interface ClassFigures {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Rows that are of this class. */
  support: number;
}

export function classFigures(matrix: ConfusionMatrix, ofClass: number): ClassFigures {
  const truePositives = countOf(matrix, ofClass, ofClass);
  const support = rowTotal(matrix, ofClass);
  const predicted = columnTotal(matrix, ofClass);
  return {
    precision: share(truePositives, predicted),
    recall: share(truePositives, support),
    f1: share(2 * truePositives, support + predicted),
    support,
  };
}

/** The share of rows on the diagonal; null without rows. */
export function accuracyOf(matrix: ConfusionMatrix): number | null {
  let right = 0;
  for (let k = 0; k < matrix.classCount; k++) right += countOf(matrix, k, k);
  return share(right, totalOf(matrix));
}

/** The same rows, all of them called the class that comes up most often: what has to be beaten. */
export function majorityMatrix(matrix: ConfusionMatrix): ConfusionMatrix {
  const { classCount } = matrix;
  const totals = Array.from({ length: classCount }, (_, k) => rowTotal(matrix, k));
  const most = totals.indexOf(Math.max(...totals));
  const counts = new Uint32Array(classCount * classCount);
  totals.forEach((total, k) => (counts[k * classCount + most] = total));
  return { classCount, counts };
}

/** The mean of −ln p where each class is given its share of the rows as probability, whatever the row; null without rows. */
export function sharesLogLoss(matrix: ConfusionMatrix): number | null {
  const total = totalOf(matrix);
  if (total === 0) return null;
  let loss = 0;
  for (let k = 0; k < matrix.classCount; k++) {
    const p = rowTotal(matrix, k) / total;
    if (p > 0) loss -= p * Math.log(p);
  }
  return loss;
}

export function countOf({ classCount, counts }: ConfusionMatrix, actual: number, predicted: number): number {
  return counts[actual * classCount + predicted] ?? 0;
}

/** Rows that are of this class. */
export function rowTotal(matrix: ConfusionMatrix, actual: number): number {
  let total = 0;
  for (let k = 0; k < matrix.classCount; k++) total += countOf(matrix, actual, k);
  return total;
}

function columnTotal(matrix: ConfusionMatrix, predicted: number): number {
  let total = 0;
  for (let k = 0; k < matrix.classCount; k++) total += countOf(matrix, k, predicted);
  return total;
}

function totalOf({ counts }: ConfusionMatrix): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
