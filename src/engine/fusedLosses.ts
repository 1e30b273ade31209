/**
 * Cross-entropies computed from the logits z, where the logarithm of the loss undoes the exponential of the activation.
 *
 *   sigmoid + binary cross-entropy:       L = 1/n Σ (max(z, 0) − z t + ln(1 + e^−|z|)),   dL/dz = (a − t) / n
 *   softmax + categorical cross-entropy:  L = Σ tₖ (ln Σⱼ e^zⱼ − zₖ),                    dL/dz = a Σ t − t
 *
 * Two steps one after the other would lose these numbers: a probability that rounds to 0 or 1 has no logarithm and no slope.
 * Source: Goodfellow, Bengio and Courville, Deep Learning (2016), sections 6.2.2.2 and 6.2.2.3.
 */
import type { ActivationName } from './activations.ts';
import { logSumExp, softplus } from './activations.ts';
import type { LossName } from './losses.ts';

/** A loss joined with the activation before it. */
interface FusedLoss {
  value(logits: Float64Array, target: ArrayLike<number>): number;
  /** Fills `into` with dL/dz, given the activations a. */
  delta(a: Float64Array, target: ArrayLike<number>, into: Float64Array): void;
  /** Fills `into` with dL/da of the formula on the probabilities, to be looked at: nothing is computed from it. */
  activationGradient(a: Float64Array, target: ArrayLike<number>, into: Float64Array): void;
}

// Only keeps what is shown finite where a probability is 0.
const SMALLEST_DIVISOR = 1e-12;
const divisor = (p: number): number => Math.max(p, SMALLEST_DIVISOR);

const SIGMOID_WITH_BINARY_CROSSENTROPY: FusedLoss = {
  value(logits, target) {
    let sum = 0;
    for (let j = 0; j < logits.length; j++) sum += softplus(logits[j]!) - logits[j]! * target[j]!;
    return sum / logits.length;
  },
  delta(a, target, into) {
    for (let j = 0; j < a.length; j++) into[j] = (a[j]! - target[j]!) / a.length;
  },
  activationGradient(a, target, into) {
    for (let j = 0; j < a.length; j++) {
      into[j] = ((1 - target[j]!) / divisor(1 - a[j]!) - target[j]! / divisor(a[j]!)) / a.length;
    }
  },
};

const SOFTMAX_WITH_CATEGORICAL_CROSSENTROPY: FusedLoss = {
  value(logits, target) {
    const normalizer = logSumExp(logits);
    let sum = 0;
    for (let k = 0; k < logits.length; k++) sum += target[k]! * (normalizer - logits[k]!);
    return sum;
  },
  delta(a, target, into) {
    let targetSum = 0;
    for (let k = 0; k < a.length; k++) targetSum += target[k]!;
    for (let k = 0; k < a.length; k++) into[k] = a[k]! * targetSum - target[k]!;
  },
  activationGradient(a, target, into) {
    for (let k = 0; k < a.length; k++) into[k] = -target[k]! / divisor(a[k]!);
  },
};

/** The fused form of this activation and this loss, or null where the two are computed one after the other. */
export function fusedLoss(activation: ActivationName, loss: LossName): FusedLoss | null {
  if (activation === 'sigmoid' && loss === 'binary_crossentropy') return SIGMOID_WITH_BINARY_CROSSENTROPY;
  if (activation === 'softmax' && loss === 'categorical_crossentropy')
    return SOFTMAX_WITH_CATEGORICAL_CROSSENTROPY;
  return null;
}
