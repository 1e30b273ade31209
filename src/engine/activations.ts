/**
 * Activation functions: a = f(z), one unit at a time, and softmax, which sees a whole layer.
 *
 * Each entry has its value and, beside it, its derivative da/dz. The derivative may use the activation that has been
 * computed already (tanh′ = 1 − a²). Slopes and forms are those behind Keras' names. At a corner the derivative is the
 * smaller of the two slopes; that of step is 0 everywhere.
 *
 * Adding an activation is adding a name and an entry.
 */
import { normalDensity, normalDistribution } from './erf.ts';

/** The activations that work on one unit at a time. */
export type ElementwiseName =
  | 'linear'
  | 'step'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'elu'
  | 'selu'
  | 'gelu'
  | 'silu'
  | 'softplus'
  | 'softsign'
  | 'hard_sigmoid'
  | 'mish';

/** Every activation a layer may have. Softmax is possible only in the last layer. */
export type ActivationName = ElementwiseName | 'softmax';

/** A function of one number. */
export interface Activation {
  value(z: number): number;
  /** da/dz, given z and the activation a = value(z). */
  derivative(z: number, a: number): number;
}

/** The constants of leaky ReLU and of SELU, for the kernels too. */
export const LEAKY_SLOPE = 0.2;
export const SELU_ALPHA = 1.6732632423543772;
export const SELU_SCALE = 1.0507009873554805;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** ln(1 + eᶻ), written so that a large z does not overflow. */
export const softplus = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

/** The activations of one unit. */
export const ACTIVATIONS = {
  linear: {
    // a = z
    value: (z) => z,
    derivative: () => 1,
  },
  step: {
    // a = 1 if z ≥ 0, else 0
    value: (z) => (z >= 0 ? 1 : 0),
    derivative: () => 0,
  },
  sigmoid: {
    // a = 1 / (1 + e^−z)
    value: sigmoid,
    derivative: (_z, a) => a * (1 - a),
  },
  tanh: {
    // a = (e^z − e^−z) / (e^z + e^−z)
    value: Math.tanh,
    derivative: (_z, a) => 1 - a * a,
  },
  relu: {
    // a = max(0, z)
    value: (z) => Math.max(0, z),
    derivative: (z) => (z > 0 ? 1 : 0),
  },
  leaky_relu: {
    // a = z if z > 0, else 0.2 z
    value: (z) => (z > 0 ? z : LEAKY_SLOPE * z),
    derivative: (z) => (z > 0 ? 1 : LEAKY_SLOPE),
  },
  elu: {
    // a = z if z > 0, else e^z − 1
    value: (z) => (z > 0 ? z : Math.expm1(z)),
    derivative: (z, a) => (z > 0 ? 1 : a + 1),
  },
  selu: {
    // a = 1.0507 z if z > 0, else 1.7581 (e^z − 1)
    value: (z) => SELU_SCALE * (z > 0 ? z : SELU_ALPHA * Math.expm1(z)),
    derivative: (z, a) => (z > 0 ? SELU_SCALE : a + SELU_SCALE * SELU_ALPHA),
  },
  gelu: {
    // a = z · Φ(z)
    value: (z) => z * normalDistribution(z),
    derivative: (z) => normalDistribution(z) + z * normalDensity(z),
  },
  silu: {
    // a = z / (1 + e^−z)
    value: (z) => z * sigmoid(z),
    derivative: (z, a) => sigmoid(z) * (1 + z - a),
  },
  softplus: {
    // a = ln(1 + e^z)
    value: softplus,
    derivative: sigmoid,
  },
  softsign: {
    // a = z / (1 + |z|)
    value: (z) => z / (1 + Math.abs(z)),
    derivative: (z) => 1 / (1 + Math.abs(z)) ** 2,
  },
  hard_sigmoid: {
    // a = min(max(z + 3, 0), 6) / 6
    value: (z) => Math.min(Math.max(z + 3, 0), 6) / 6,
    derivative: (z) => (z > -3 && z < 3 ? 1 / 6 : 0),
  },
  mish: {
    // a = z · tanh(ln(1 + e^z))
    value: (z) => z * Math.tanh(softplus(z)),
    derivative: (z) => {
      const t = Math.tanh(softplus(z));
      return t + z * (1 - t * t) * sigmoid(z);
    },
  },
} satisfies Record<ElementwiseName, Activation>;

/** Fills `into` with the softmax of the scores z, aⱼ = e^zⱼ / Σₖ e^zₖ. The largest score is taken off first, so that nothing overflows. */
export function softmax(z: ArrayLike<number>, into: Float64Array): void {
  const largest = largestOf(z);
  let sum = 0;
  for (let j = 0; j < z.length; j++) {
    into[j] = Math.exp(z[j]! - largest);
    sum += into[j]!;
  }
  for (let j = 0; j < z.length; j++) into[j]! /= sum;
}

/** ln Σ eᶻ, without overflow: minus the logarithm of softmax is `logSumExp(z) − zⱼ`. */
export function logSumExp(z: ArrayLike<number>): number {
  const largest = largestOf(z);
  let sum = 0;
  for (let j = 0; j < z.length; j++) sum += Math.exp(z[j]! - largest);
  return largest + Math.log(sum);
}

function largestOf(values: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!);
  return largest;
}

/** Σₖ aₖ dL/daₖ: the slopes' mean under the probabilities. */
export function softmaxMean(a: ArrayLike<number>, activationGradient: ArrayLike<number>): number {
  let mean = 0;
  for (let k = 0; k < a.length; k++) mean += a[k]! * activationGradient[k]!;
  return mean;
}

/**
 * Takes dL/da back through softmax into dL/dz. Its Jacobian is daₖ/dzⱼ = aₖ([j = k] − aⱼ), so
 * dL/dzⱼ = aⱼ (dL/daⱼ − Σₖ aₖ dL/daₖ).
 */
export function softmaxDelta(a: Float64Array, activationGradient: Float64Array, delta: Float64Array): void {
  const mean = softmaxMean(a, activationGradient);
  for (let j = 0; j < a.length; j++) delta[j] = a[j]! * (activationGradient[j]! - mean);
}
