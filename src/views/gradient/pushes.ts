/** Shares of a gradient, sorted for reading. */
import type { GradientShares } from '../../worker/protocol.ts';

export interface Push {
  /** Row of the data set. */
  row: number;
  gradient: number;
  /** Size beside the largest one, 0 to 1. */
  share: number;
}

/** A negative gradient pushes the weight up: the samples that push up most come first, those that push down most last. */
export function pushes({ rows, gradients }: Pick<GradientShares, 'rows' | 'gradients'>): Push[] {
  const largest = gradients.reduce((most, gradient) => Math.max(most, Math.abs(gradient)), 0);
  return Array.from(rows, (row, at) => {
    const gradient = gradients[at] ?? 0;
    return { row, gradient, share: largest === 0 ? 0 : Math.abs(gradient) / largest };
  }).sort((a, b) => a.gradient - b.gradient);
}
