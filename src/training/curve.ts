/** Every epoch up to this one has a point on the curve. */
const FULL_CURVE_EPOCHS = 1000;

/**
 * Whether the loss curve has a point at the end of this epoch: all up to 1,000, every 2nd up to 2,000, every 4th up to
 * 4,000, and so on, so that a long run adds 500 points each time its length doubles. It depends on the epoch alone: a
 * run that is restored or repeated has its points at the same places.
 */
export function isCurveEpoch(epoch: number): boolean {
  let interval = 1;
  for (let end = FULL_CURVE_EPOCHS; epoch > end; end *= 2) interval *= 2;
  return epoch % interval === 0;
}
