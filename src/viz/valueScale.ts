/** From a value to its place t on the colour ramp, by what is shown. */
import type { ActivationName } from '../engine/index.ts';

/** Values are divided by this so that a sigmoid's 1.0 is not the darkest blue, on which a number reads badly. */
const PROBABILITY_MAXIMUM = 1.35;
const LEAST_MAXIMUM = 2;

type OutputRange = 'signed' | 'probability' | 'unbounded';

const OUTPUT_RANGES = {
  linear: 'unbounded',
  step: 'probability',
  sigmoid: 'probability',
  tanh: 'signed',
  relu: 'unbounded',
  leaky_relu: 'unbounded',
  elu: 'unbounded',
  selu: 'unbounded',
  gelu: 'unbounded',
  silu: 'unbounded',
  softplus: 'unbounded',
  softsign: 'signed',
  hard_sigmoid: 'probability',
  mish: 'unbounded',
  softmax: 'probability',
} satisfies Record<ActivationName, OutputRange>;

/** `maximum` is the layer's {@link roundedMaximum}. */
export type ShownValue =
  | { shown: 'input'; maximum: number }
  | { shown: 'activation'; activation: ActivationName; maximum: number }
  | { shown: 'response'; activation: ActivationName; maximum: number }
  | { shown: 'class'; activation: ActivationName; threshold: number };

/** −1 … 1 (tanh, softsign), 0 … 1 (sigmoid, softmax, step) or without a bound. */
export function outputRange(activation: ActivationName): OutputRange {
  return OUTPUT_RANGES[activation];
}

/**
 * `maxAbs` rounded up to 1, 2, 4, 6, 8, 12, 16, 24, 32 …, and to 2 at least: the value that gets the strongest colour
 * in a layer without a bound.
 */
export function roundedMaximum(maxAbs: number): number {
  if (!Number.isFinite(maxAbs) || maxAbs <= LEAST_MAXIMUM) return LEAST_MAXIMUM;
  const power = 2 ** Math.ceil(Math.log2(maxAbs));
  const between = 0.75 * power;
  return between >= maxAbs && between > 4 ? between : power;
}

/** The function from a value to t, clamped to −1 … 1. Neutral (0) is 0, or the decision boundary of a class. */
export function createValueScale(value: ShownValue): (value: number) => number {
  if (value.shown === 'class' && outputRange(value.activation) === 'probability')
    return (probability) => clampToRamp(2 * (probability - value.threshold));
  const maximum = strongestValue(value);
  return (shown) => clampToRamp(shown / maximum);
}

function strongestValue(value: ShownValue): number {
  if (value.shown === 'class') return 1;
  if (value.shown === 'input') return value.maximum;
  const range = outputRange(value.activation);
  if (range === 'unbounded') return value.maximum;
  return range === 'probability' && value.shown === 'activation' ? PROBABILITY_MAXIMUM : 1;
}

function clampToRamp(t: number): number {
  return Math.min(1, Math.max(-1, t));
}
