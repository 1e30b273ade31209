/** How far a person's settings may go. A value outside is clamped, and the page says so in a sentence. */
import type { OptimizerSpec } from '../engine/index.ts';
import { numbers as words } from '../i18n/en.ts';

export interface Range {
  min: number;
  max: number;
}

export const UNITS_LIMITS: Range = { min: 1, max: 1024 };
/** With more weights than this the page could not draw and train at the same time. */
export const WEIGHTS_LIMIT = 250_000;
export const HIDDEN_LAYERS_LIMIT = 10;
export const LEARNING_RATE_LIMITS: Range = { min: 1e-6, max: 100 };
export const BATCH_SIZE_LIMITS: Range = { min: 1, max: 2000 };
export const PENALTY_LIMITS: Range = { min: 0, max: 10 };
export const DROPOUT_LIMITS: Range = { min: 0, max: 0.9 };
/** Of the length of a gradient, or of each of its components. */
export const CLIPPING_LIMITS: Range = { min: 0.0001, max: 1000 };
/** Lengths of schedules are counted in updates. */
export const SCHEDULE_STEPS_LIMITS: Range = { min: 1, max: 10_000_000 };
export const SCHEDULE_FACTOR_LIMITS: Range = { min: 0.001, max: 1 };
export const SCHEDULE_FLOOR_LIMITS: Range = { min: 0, max: 1 };
export const FIT_EPOCHS_LIMITS: Range = { min: 1, max: 100_000 };
/** As a share of the way between the targets of two classes; linear outputs lie beyond. */
export const THRESHOLD_LIMITS: Range = { min: -1_000_000, max: 1_000_000 };
/** Of a loss to stop at. */
export const STOP_LIMITS: Range = { min: 0, max: 1000 };
/** Of a share, such as an accuracy to stop at; people type it in per cent. */
export const SHARE_LIMITS: Range = { min: 0, max: 1 };
export const PERCENT_LIMITS: Range = { min: 0, max: 100 };

/** An averaging factor of 1 would never forget, so that nothing could be learnt. */
const AVERAGING_LIMITS: Range = { min: 0, max: 0.99999 };

/** The numbers of the optimisers beside the learning rate. */
export const OPTIMIZER_LIMITS = {
  momentum: AVERAGING_LIMITS,
  rho: AVERAGING_LIMITS,
  beta1: AVERAGING_LIMITS,
  beta2: AVERAGING_LIMITS,
  epsilon: { min: 1e-12, max: 1 },
  initialAccumulator: { min: 0, max: 10 },
  weightDecay: { min: 0, max: 1 },
} satisfies Record<Exclude<keyof OptimizerSpec, 'name' | 'learningRate'>, Range>;

/** Seeds are 32-bit whole numbers, as the random generator takes them. */
export const SEED_LIMITS: Range = { min: 0, max: 4294967295 };

/** Weights and biases stay within ± this: far beyond what helps learning, and exact in single precision. */
export const PARAMETER_LIMIT = 1000;
export const PARAMETER_LIMITS: Range = { min: -PARAMETER_LIMIT, max: PARAMETER_LIMIT };

export interface Clamped {
  value: number;
  /** What was changed, as a sentence, or null. */
  note: string | null;
}

/** Brings `value` into the limits; `name` starts the sentence that says so. */
export function clampTo(limits: Range, value: number, name: string): Clamped {
  if (value < limits.min) return { value: limits.min, note: words.atLeast(name, limits.min) };
  if (value > limits.max) return { value: limits.max, note: words.atMost(name, limits.max) };
  return { value, note: null };
}
