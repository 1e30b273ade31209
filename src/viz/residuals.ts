/** How the errors of a prediction are spread: bins of equal width round 0. */

export interface ResidualBar {
  from: number;
  to: number;
  count: number;
}

/** Two bins touch at 0, so an odd number of them would hide on which side the errors lie. */
const BARS_A_SIDE = 8;

/** Predicted minus actual; none where every error is 0. */
export function residualBars(actual: ArrayLike<number>, predicted: ArrayLike<number>): ResidualBar[] {
  const errors = Array.from(actual, (value, place) => predicted[place]! - value).filter(Number.isFinite);
  const largest = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
  if (largest === 0) return [];
  const width = largest / BARS_A_SIDE;
  const bars = Array.from({ length: 2 * BARS_A_SIDE }, (_, bin) => ({
    from: (bin - BARS_A_SIDE) * width,
    to: (bin + 1 - BARS_A_SIDE) * width,
    count: 0,
  }));
  for (const error of errors) {
    const bin = Math.min(2 * BARS_A_SIDE - 1, Math.floor(error / width) + BARS_A_SIDE);
    bars[bin]!.count += 1;
  }
  return bars;
}
