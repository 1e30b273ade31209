/** A place on the curves in words, and where a key moves it. */
import { loss as lossWords } from '../../i18n/en.ts';
import { formatCount, formatLoss, formatPercent } from '../../viz/numberFormat.ts';
import type { LossPoint } from '../../viz/lossChart.ts';
import type { ShownCurves } from './chartPoints.ts';

/** For instance "epoch 120: train 0.203, validation 0.250". */
export function readOutWords({ epoch, trainLoss, validationLoss }: LossPoint, shown: ShownCurves): string {
  const format = shown === 'loss' ? formatLoss : (percent: number) => formatPercent(percent / 100);
  const train = lossWords.readTrain(formatCount(epoch), format(trainLoss));
  return validationLoss === null ? train : train + lossWords.readValidation(format(validationLoss));
}

const POINTS_A_KEY: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

/** The index that a key leads to from `index` among `count` points, or null for a key that does not move. */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  const distance = POINTS_A_KEY[key];
  return distance === undefined ? null : Math.min(count - 1, Math.max(0, index + distance));
}
