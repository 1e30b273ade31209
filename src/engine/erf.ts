/**
 * The normal distribution function, which GELU needs.
 *
 *   Φ(x) = ½ erfc(−x/√2)
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions: the series 7.1.6 for small x, whose terms are all
 * positive so that nothing cancels, and the continued fraction 7.1.14 for the tail.
 */

const SERIES_LIMIT = 2.5;
const FRACTION_DEPTH = 60;

/** Φ(x): the probability that a standard normal number lies below x; exact to about 1e-15. */
export function normalDistribution(x: number): number {
  const t = Math.abs(x) * Math.SQRT1_2;
  const upperTail = t < SERIES_LIMIT ? (1 - erfSeries(t)) / 2 : erfcFraction(t) / 2;
  return x < 0 ? upperTail : 1 - upperTail;
}

/** The density of the standard normal distribution, the derivative of Φ. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** erf(t) = 2/√π · exp(−t²) · Σ 2ⁿ t²ⁿ⁺¹ / (1·3·…·(2n+1)), for t ≥ 0. */
function erfSeries(t: number): number {
  let term = t;
  let sum = t;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= (2 * t * t) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-t * t) * sum;
}

/** erfc(t) = exp(−t²)/√π · 1/(t + ½/(t + 1/(t + 3⁄2/(t + …)))), evaluated from its far end. */
function erfcFraction(t: number): number {
  let tail = t;
  for (let k = FRACTION_DEPTH; k >= 1; k--) tail = t + k / 2 / tail;
  return Math.exp(-t * t) / Math.sqrt(Math.PI) / tail;
}
