/**
 * Derived inputs: functions of the two raw inputs that the network can be given beside them, or instead of them. A
 * circle that x₁ and x₂ need a hidden layer for is a straight line in x₁² and x₂².
 */
export type FeatureName = 'x1' | 'x2' | 'x1Squared' | 'x2Squared' | 'x1x2' | 'sinX1' | 'sinX2';

export interface Feature {
  symbol: string;
  /** Values over the plane −6 … 6. Nothing is scaled: a square really is up to 36. */
  range: readonly [min: number, max: number];
  compute(x1: number, x2: number): number;
}

export const FEATURES = {
  x1: { symbol: 'x₁', range: [-6, 6], compute: (x1) => x1 },
  x2: { symbol: 'x₂', range: [-6, 6], compute: (_x1, x2) => x2 },
  x1Squared: { symbol: 'x₁²', range: [0, 36], compute: (x1) => x1 * x1 },
  x2Squared: { symbol: 'x₂²', range: [0, 36], compute: (_x1, x2) => x2 * x2 },
  x1x2: { symbol: 'x₁x₂', range: [-36, 36], compute: (x1, x2) => x1 * x2 },
  sinX1: { symbol: 'sin x₁', range: [-1, 1], compute: (x1) => Math.sin(x1) },
  sinX2: { symbol: 'sin x₂', range: [-1, 1], compute: (_x1, x2) => Math.sin(x2) },
} satisfies Record<FeatureName, Feature>;

/** All names, in the order in which the interface lists them. */
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/**
 * What the network sees of one row: the named features of its two raw inputs, in the order named, or the raw inputs
 * themselves where `features` is null. Throws when features are asked of anything but two inputs.
 */
export function featureRow(features: readonly FeatureName[] | null, inputs: ArrayLike<number>): number[] {
  if (features === null) return Array.from(inputs);
  if (inputs.length !== 2) throw new Error(`Derived inputs need two raw inputs, not ${inputs.length}.`);
  return features.map((name) => FEATURES[name].compute(inputs[0]!, inputs[1]!));
}
