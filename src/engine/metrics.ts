/**
 * Figures that people read, beside the loss that the network descends.
 *
 *   accuracy              the share of samples whose decision is right
 *   mean absolute error   1/n Σ |t − y|
 *   R²                    1 − Σ (t − y)² / Σ (t − mean t)²: 1 is perfect, 0 is as good as always saying the mean
 */
import type { ActivationName } from './activations.ts';

/** What kind of question a network answers: one of two classes, one of several, or a number. */
export type Task = 'binary' | 'classes' | 'regression';

/** Where the decision between two classes falls: ½ for outputs that are probabilities (targets 0, 1), else 0 (targets −1, 1). */
export function decisionThreshold(outputActivation: ActivationName): number {
  return outputActivation === 'sigmoid' || outputActivation === 'hard_sigmoid' ? 0.5 : 0;
}

/** Whether the network decides as the target says: the same side of the threshold in every output, or the same largest class. */
export function isRight(
  task: 'binary' | 'classes',
  threshold: number,
  prediction: ArrayLike<number>,
  target: ArrayLike<number>,
): boolean {
  if (task === 'classes') return indexOfLargest(prediction) === indexOfLargest(target);
  for (let j = 0; j < prediction.length; j++) {
    if (prediction[j]! > threshold !== target[j]! > threshold) return false;
  }
  return true;
}

/** Where the largest value stands; the first of equals. */
export function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) {
    if (values[k]! > values[best]!) best = k;
  }
  return best;
}

/** Mean of |t − y| over all samples and outputs. */
export function meanAbsoluteError(predictions: Float64Array, targets: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += Math.abs(targets[i]! - predictions[i]!);
  return sum / targets.length;
}

/** R² over flat tables of `outputs` columns, each column against its own mean; null where the targets do not vary. */
export function rSquared(predictions: Float64Array, targets: Float64Array, outputs: number): number | null {
  const means = columnMeans(targets, outputs);
  let left = 0;
  let total = 0;
  for (let i = 0; i < targets.length; i++) {
    left += (targets[i]! - predictions[i]!) ** 2;
    total += (targets[i]! - means[i % outputs]!) ** 2;
  }
  return total === 0 ? null : 1 - left / total;
}

function columnMeans(table: Float64Array, columns: number): Float64Array {
  const means = new Float64Array(columns);
  for (let i = 0; i < table.length; i++) means[i % columns]! += table[i]!;
  for (let column = 0; column < columns; column++) means[column]! /= table.length / columns;
  return means;
}
