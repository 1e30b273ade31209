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

/** A function of one number, with what a learner should know about it. */
export interface Activation {
  value(z: number): number;
  /** da/dz, given z and the activation a = value(z). */
  derivative(z: number, a: number): number;
  formula: string;
  range: string;
  note: string;
}

const LEAKY_SLOPE = 0.2;
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** ln(1 + eᶻ), written so that a large z does not overflow. */
export const softplus = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

/** The activations of one unit. */
export const ACTIVATIONS = {
  linear: {
    value: (z) => z,
    derivative: () => 1,
    formula: 'a = z',
    range: '(−∞, ∞)',
    note: 'Hands the sum on unchanged. Usual in the output layer when a number is predicted.',
  },
  step: {
    value: (z) => (z >= 0 ? 1 : 0),
    derivative: () => 0,
    formula: 'a = 1 if z ≥ 0, else 0',
    range: '{0, 1}',
    note: 'The perceptron of Rosenblatt (1958). Its derivative is 0, so nothing before it can learn.',
  },
  sigmoid: {
    value: sigmoid,
    derivative: (_z, a) => a * (1 - a),
    formula: 'a = 1 / (1 + e^−z)',
    range: '(0, 1)',
    note: 'A probability: usual in the output layer for two classes. Flat far from 0, where learning slows down.',
  },
  tanh: {
    value: Math.tanh,
    derivative: (_z, a) => 1 - a * a,
    formula: 'a = (e^z − e^−z) / (e^z + e^−z)',
    range: '(−1, 1)',
    note: 'Like sigmoid but centred on 0, which keeps the next layer’s inputs balanced.',
  },
  relu: {
    value: (z) => Math.max(0, z),
    derivative: (z) => (z > 0 ? 1 : 0),
    formula: 'a = max(0, z)',
    range: '[0, ∞)',
    note: 'Cheap, and never flat on the right. A unit whose z is always negative is dead: it cannot learn any more.',
  },
  leaky_relu: {
    value: (z) => (z > 0 ? z : LEAKY_SLOPE * z),
    derivative: (z) => (z > 0 ? 1 : LEAKY_SLOPE),
    formula: 'a = z if z > 0, else 0.2 z',
    range: '(−∞, ∞)',
    note: 'relu with a small slope on the left (Maas et al., 2013), so that no unit dies.',
  },
  elu: {
    value: (z) => (z > 0 ? z : Math.expm1(z)),
    derivative: (z, a) => (z > 0 ? 1 : a + 1),
    formula: 'a = z if z > 0, else e^z − 1',
    range: '(−1, ∞)',
    note: 'Smooth where relu has its corner (Clevert et al., 2015).',
  },
  selu: {
    value: (z) => SELU_SCALE * (z > 0 ? z : SELU_ALPHA * Math.expm1(z)),
    derivative: (z, a) => (z > 0 ? SELU_SCALE : a + SELU_SCALE * SELU_ALPHA),
    formula: 'a = 1.0507 z if z > 0, else 1.7581 (e^z − 1)',
    range: '(−1.7581, ∞)',
    note: 'Keeps mean 0 and variance 1 from layer to layer (Klambauer et al., 2017); start with LeCun normal weights.',
  },
  gelu: {
    value: (z) => z * normalDistribution(z),
    derivative: (z) => normalDistribution(z) + z * normalDensity(z),
    formula: 'a = z · Φ(z)',
    range: '[−0.17, ∞)',
    note: 'z times the probability that a normal number is smaller (Hendrycks and Gimpel, 2016). Usual in transformers.',
  },
  silu: {
    value: (z) => z * sigmoid(z),
    derivative: (z, a) => sigmoid(z) * (1 + z - a),
    formula: 'a = z / (1 + e^−z)',
    range: '[−0.278, ∞)',
    note: 'Also called swish (Ramachandran et al., 2017): relu with a smooth dip below 0.',
  },
  softplus: {
    value: softplus,
    derivative: sigmoid,
    formula: 'a = ln(1 + e^z)',
    range: '(0, ∞)',
    note: 'A smooth relu. As an output it suits numbers that are always positive.',
  },
  softsign: {
    value: (z) => z / (1 + Math.abs(z)),
    derivative: (z) => 1 / (1 + Math.abs(z)) ** 2,
    formula: 'a = z / (1 + |z|)',
    range: '(−1, 1)',
    note: 'Like tanh, but it nears its limits slowly.',
  },
  hard_sigmoid: {
    value: (z) => Math.min(Math.max(z + 3, 0), 6) / 6,
    derivative: (z) => (z > -3 && z < 3 ? 1 / 6 : 0),
    formula: 'a = min(max(z + 3, 0), 6) / 6',
    range: '[0, 1]',
    note: 'Sigmoid drawn with three straight lines: cheap, and exactly flat beyond ±3.',
  },
  mish: {
    value: (z) => z * Math.tanh(softplus(z)),
    derivative: (z) => {
      const t = Math.tanh(softplus(z));
      return t + z * (1 - t * t) * sigmoid(z);
    },
    formula: 'a = z · tanh(ln(1 + e^z))',
    range: '[−0.309, ∞)',
    note: 'Close to silu, a little smoother (Misra, 2019).',
  },
} satisfies Record<ElementwiseName, Activation>;

/** What there is to say about softmax, which is no function of one number: see `softmax` for its value. */
export const SOFTMAX_TEXT = {
  formula: 'aⱼ = e^zⱼ / Σₖ e^zₖ',
  range: '(0, 1), sum 1',
  note: 'Turns the scores of several classes into probabilities. Only in the last layer.',
} as const;

/** Fills `into` with the softmax of the scores z. The largest score is taken off first, so that nothing overflows. */
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

/**
 * Takes dL/da back through softmax into dL/dz. Its Jacobian is daₖ/dzⱼ = aₖ([j = k] − aⱼ), so
 * dL/dzⱼ = aⱼ (dL/daⱼ − Σₖ aₖ dL/daₖ).
 */
export function softmaxDelta(a: Float64Array, activationGradient: Float64Array, delta: Float64Array): void {
  let mean = 0;
  for (let k = 0; k < a.length; k++) mean += a[k]! * activationGradient[k]!;
  for (let j = 0; j < a.length; j++) delta[j] = a[j]! * (activationGradient[j]! - mean);
}
