/** How a change of a weight changed the loss. */
import { formatLoss } from '../../viz/numberFormat.ts';

export interface LossChange {
  before: string;
  now: string;
  /** Without a sign. */
  difference: string;
  /** 'same' when no difference can be seen in the numbers. */
  verdict: 'better' | 'worse' | 'same';
  /** Lengths of two bars as shares of the same width. */
  bars: { before: number; now: number };
}

/** The longer bar leaves some room, so that the other can be seen to grow past it. */
const LONGEST_BAR = 0.78;

export function lossChange(before: number, now: number): LossChange {
  const difference = formatLoss(Math.abs(now - before));
  const longest = Math.max(before, now);
  const share = (loss: number) => (longest > 0 ? (LONGEST_BAR * loss) / longest : 0);
  return {
    before: formatLoss(before),
    now: formatLoss(now),
    difference,
    verdict: formatLoss(before) === formatLoss(now) ? 'same' : now < before ? 'better' : 'worse',
    bars: { before: share(before), now: share(now) },
  };
}
