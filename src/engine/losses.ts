/**
 * Losses: one number that says how far a prediction y lies from its target t, for one sample with n outputs.
 *
 * Each entry has its value and, beside it, the gradient dL/dy. As in Keras, the `mean_…` losses average over the outputs,
 * and cross-entropies on probabilities keep them at least 1e-7 away from 0 and 1. A batch's loss is the mean over its samples.
 */

/** Every loss a network can be trained on. */
export type LossName =
  | 'sum_of_squared_errors'
  | 'mean_squared_error'
  | 'mean_absolute_error'
  | 'huber'
  | 'binary_crossentropy'
  | 'categorical_crossentropy'
  | 'hinge';

/** The outputs or targets of one sample. */
type Values = ArrayLike<number>;

/** A loss. */
interface Loss {
  value(prediction: Values, target: Values): number;
  /** Fills `into` with dL/dy. */
  gradient(prediction: Values, target: Values, into: Float64Array): void;
}

const SMALLEST_PROBABILITY = 1e-7;
const LARGEST_PROBABILITY = 1 - SMALLEST_PROBABILITY;

/** A loss that is a sum over the outputs of a term of (y, t), or the mean where `mean` says so. */
function outputwise(
  term: (y: number, t: number) => number,
  slope: (y: number, t: number) => number,
  reduction: 'sum' | 'mean',
): Pick<Loss, 'value' | 'gradient'> {
  const share = (outputs: number) => (reduction === 'mean' ? 1 / outputs : 1);
  return {
    value(prediction, target) {
      let sum = 0;
      for (let j = 0; j < prediction.length; j++) sum += term(prediction[j]!, target[j]!);
      return sum * share(prediction.length);
    },
    gradient(prediction, target, into) {
      const factor = share(prediction.length);
      for (let j = 0; j < prediction.length; j++) into[j] = slope(prediction[j]!, target[j]!) * factor;
    },
  };
}

const isInsideClip = (p: number): boolean => p >= SMALLEST_PROBABILITY && p <= LARGEST_PROBABILITY;

const clipProbability = (p: number): number =>
  Math.min(Math.max(p, SMALLEST_PROBABILITY), LARGEST_PROBABILITY);

function binaryTerm(y: number, t: number): number {
  const p = clipProbability(y);
  return -(t * Math.log(p) + (1 - t) * Math.log(1 - p));
}

const binarySlope = (y: number, t: number): number => (isInsideClip(y) ? (y - t) / (y * (1 - y)) : 0);

function sumOf(values: Values): number {
  let sum = 0;
  for (let j = 0; j < values.length; j++) sum += values[j]!;
  return sum;
}

/** −Σ tₖ ln pₖ, where the outputs are first divided by their sum, so that p is a distribution whatever the outputs are. */
const categorical: Pick<Loss, 'value' | 'gradient'> = {
  value(prediction, target) {
    const total = sumOf(prediction);
    let sum = 0;
    for (let k = 0; k < prediction.length; k++)
      sum -= target[k]! * Math.log(clipProbability(prediction[k]! / total));
    return sum;
  },
  gradient(prediction, target, into) {
    const total = sumOf(prediction);
    let alongOutputs = 0;
    for (let k = 0; k < prediction.length; k++) {
      const p = prediction[k]! / total;
      into[k] = isInsideClip(p) ? -target[k]! / p : 0;
      alongOutputs += into[k]! * p;
    }
    for (let k = 0; k < prediction.length; k++) into[k] = (into[k]! - alongOutputs) / total;
  },
};

/** The losses, by name. */
export const LOSSES = {
  sum_of_squared_errors: {
    // L = ½ Σ (t − y)²
    ...outputwise(
      (y, t) => (y - t) ** 2 / 2,
      (y, t) => y - t,
      'sum',
    ),
  },
  mean_squared_error: {
    // L = 1/n Σ (t − y)²
    ...outputwise(
      (y, t) => (y - t) ** 2,
      (y, t) => 2 * (y - t),
      'mean',
    ),
  },
  mean_absolute_error: {
    // L = 1/n Σ |t − y|
    ...outputwise(
      (y, t) => Math.abs(y - t),
      (y, t) => Math.sign(y - t),
      'mean',
    ),
  },
  huber: {
    // L = 1/n Σ (½ d² if |d| ≤ 1, else |d| − ½), d = t − y; Huber, 1964
    ...outputwise(
      (y, t) => (Math.abs(y - t) <= 1 ? (y - t) ** 2 / 2 : Math.abs(y - t) - 0.5),
      (y, t) => Math.min(Math.max(y - t, -1), 1),
      'mean',
    ),
  },
  binary_crossentropy: {
    // L = −1/n Σ (t ln y + (1 − t) ln(1 − y))
    ...outputwise(binaryTerm, binarySlope, 'mean'),
  },
  categorical_crossentropy: {
    // L = −Σ tₖ ln yₖ
    ...categorical,
  },
  hinge: {
    // L = 1/n Σ max(0, 1 − t y)
    ...outputwise(
      (y, t) => Math.max(1 - t * y, 0),
      (y, t) => (1 - t * y >= 0 ? -t : 0),
      'mean',
    ),
  },
} satisfies Record<LossName, Loss>;

/** The loss of one sample. Throws where prediction and target differ in length. */
export function lossValue(loss: LossName, prediction: Values, target: Values): number {
  if (prediction.length !== target.length) {
    throw new Error(`The prediction has ${prediction.length} outputs, but the target has ${target.length}.`);
  }
  return LOSSES[loss].value(prediction, target);
}
