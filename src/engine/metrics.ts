/**
 * Figures that people read, beside the loss that the network descends.
 *
 *   mean absolute error   1/n Σ |t − y|
 *   mean squared error    1/n Σ (t − y)²
 *   log loss              the mean of −ln p of the actual classes
 *   R²                    1 − Σ (t − y)² / Σ (t − mean t)²: 1 is perfect, 0 is as good as always saying the mean
 */
import type { Samples } from './batch.ts';
import { isRight } from './decisions.ts';
import type { Task } from './decisions.ts';
import type { Evaluation } from './evaluate.ts';
import { LOSSES } from './losses.ts';

/** What predictions say of themselves beside their targets, for whatever loss. */
export function figuresOf(
  task: Task,
  threshold: number,
  predictions: Float64Array,
  { targets, count }: Samples,
): Omit<Evaluation, 'loss' | 'penalty'> {
  const outputs = targets.length / count;
  if (task === 'regression')
    return {
      accuracy: null,
      meanAbsoluteError: meanAbsoluteError(predictions, targets),
      r2: rSquared(predictions, targets, outputs),
      count,
    };
  let rightCount = 0;
  for (let start = 0; start < targets.length; start += outputs) {
    const part = (table: Float64Array) => table.subarray(start, start + outputs);
    if (isRight(task, threshold, part(predictions), part(targets))) rightCount += 1;
  }
  return { accuracy: rightCount / count, meanAbsoluteError: null, r2: null, count };
}

/** Mean of |t − y| over all samples and outputs. */
export function meanAbsoluteError(predictions: ArrayLike<number>, targets: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += Math.abs(targets[i]! - predictions[i]!);
  return sum / targets.length;
}

/** Mean of (t − y)² over all samples and outputs. */
export function meanSquaredError(predictions: ArrayLike<number>, targets: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += (targets[i]! - predictions[i]!) ** 2;
  return sum / targets.length;
}

/**
 * The mean cross-entropy between rows of probabilities and the actual classes, `labels`; kept from 0 and 1 as in the losses.
 * A row with a single output has the probability of class 1.
 */
export function meanLogLoss(probabilities: Float32Array, labels: ArrayLike<number>): number {
  const width = probabilities.length / labels.length;
  const { value } = width === 1 ? LOSSES.binary_crossentropy : LOSSES.categorical_crossentropy;
  const target = new Float64Array(width);
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (width === 1) target[0] = label;
    else target.fill(0)[label] = 1;
    total += value(probabilities.subarray(row * width, (row + 1) * width), target);
  }
  return total / labels.length;
}

/** R² over flat tables of `outputs` columns, each column against its own mean; null where the targets do not vary. */
export function rSquared(
  predictions: ArrayLike<number>,
  targets: ArrayLike<number>,
  outputs: number,
): number | null {
  const means = columnMeans(targets, outputs);
  let left = 0;
  let total = 0;
  for (let i = 0; i < targets.length; i++) {
    left += (targets[i]! - predictions[i]!) ** 2;
    total += (targets[i]! - means[i % outputs]!) ** 2;
  }
  return total === 0 ? null : 1 - left / total;
}

function columnMeans(table: ArrayLike<number>, columns: number): Float64Array {
  const means = new Float64Array(columns);
  for (let i = 0; i < table.length; i++) means[i % columns]! += table[i]!;
  for (let column = 0; column < columns; column++) means[column]! /= table.length / columns;
  return means;
}
