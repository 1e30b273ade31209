/** How far a person can move the settings of generated data, and by how much at a time. */
export interface Limits {
  min: number;
  max: number;
  step: number;
}

/**
 * Twenty rows are ten of each class, so even the smallest share leaves a row of each class in both parts; more than
 * two thousand points would hide the surface behind them.
 */
export const ROWS_LIMITS: Limits = { min: 20, max: 2000, step: 10 };

/** At a standard deviation of 1 the arms of the spiral have run into each other: more noise teaches nothing new. */
export const NOISE_LIMITS: Limits = { min: 0, max: 1, step: 0.05 };

/** Neither part may be empty: there would be nothing to learn from, or nothing to check with. */
export const TRAIN_SHARE_LIMITS: Limits = { min: 0.1, max: 0.9, step: 0.1 };

/** The nearest value within the limits. Throws for NaN and infinities, which are nearest to nothing. */
export function clampTo(limits: Limits, value: number): number {
  if (!Number.isFinite(value))
    throw new Error(`A setting of the data must be a finite number, not ${value}.`);
  return Math.min(limits.max, Math.max(limits.min, value));
}
