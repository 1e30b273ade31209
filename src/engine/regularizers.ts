/**
 * What keeps weights and gradients small.
 *
 *   penalty        l1·Σ|w| + l2·Σw²          its gradient: l1·sign(w) + 2·l2·w, with sign(0) = 0
 *   clip by value  each component to [−v, v]
 *   clip by norm   the whole gradient times c/‖g‖ where ‖g‖ > c
 *
 * As in Keras, the penalty is on weights and not on biases. Source: Goodfellow, Bengio and Courville, Deep Learning
 * (2016), sections 7.1 and 10.11.1.
 */
import type { LayerLayout } from './network.ts';

/** The strengths of the two penalties; 0 is none. */
export interface PenaltySpec {
  l1: number;
  l2: number;
}

/** No penalty at all. */
export const NO_PENALTY: PenaltySpec = { l1: 0, l2: 0 };

/** l1·Σ|w| + l2·Σw² over all weights. */
export function penaltyValue(
  layout: readonly LayerLayout[],
  parameters: ArrayLike<number>,
  { l1, l2 }: PenaltySpec,
): number {
  if (l1 === 0 && l2 === 0) return 0;
  let penalty = 0;
  for (const { weights } of layout) {
    const end = weights.offset + weights.inputs * weights.units;
    for (let i = weights.offset; i < end; i++)
      penalty += l1 * Math.abs(parameters[i]!) + l2 * parameters[i]! ** 2;
  }
  return penalty;
}

/** Adds the penalty's gradient to `gradient`. */
export function addPenaltyGradient(
  layout: readonly LayerLayout[],
  parameters: ArrayLike<number>,
  { l1, l2 }: PenaltySpec,
  gradient: Float64Array,
): void {
  if (l1 === 0 && l2 === 0) return;
  for (const { weights } of layout) {
    const end = weights.offset + weights.inputs * weights.units;
    for (let i = weights.offset; i < end; i++)
      gradient[i]! += l1 * Math.sign(parameters[i]!) + 2 * l2 * parameters[i]!;
  }
}

/** Cuts every component to [−limit, limit], in place. */
export function clipByValue(gradient: Float64Array, limit: number): void {
  for (let i = 0; i < gradient.length; i++) gradient[i] = Math.min(Math.max(gradient[i]!, -limit), limit);
}

/** Euclidean length of the gradient, frozen components left out. */
export function gradientNorm(gradient: Float64Array, frozen: Uint8Array): number {
  let sumOfSquares = 0;
  for (let i = 0; i < gradient.length; i++) {
    if (frozen[i] !== 1) sumOfSquares += gradient[i]! ** 2;
  }
  return Math.sqrt(sumOfSquares);
}

/** c/‖g‖ where ‖g‖ > c, else 1: what each component of a gradient of this norm is multiplied by. */
export function clipFactor(norm: number, limit: number): number {
  return norm > limit ? limit / norm : 1;
}

/** Shortens the gradient to length `limit` where it is longer, in place. Frozen components do not count towards the length. */
export function clipByNorm(gradient: Float64Array, limit: number, frozen: Uint8Array): void {
  const factor = clipFactor(gradientNorm(gradient, frozen), limit);
  if (factor === 1) return;
  for (let i = 0; i < gradient.length; i++) gradient[i]! *= factor;
}
