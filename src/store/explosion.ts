/** A loss that runs away: found on the curve, before any number is infinite. */
import type { CurvePoint } from '../worker/protocol.ts';

/**
 * Much larger than at its lowest. Single batches make the loss of a run that is nearly done jump by a few times, and it comes
 * down again; ten times, for several epochs, it does not.
 */
const TIMES_LOWEST = 10;

/**
 * Before its first step a network knows nothing, and what it learns only brings the loss down from there. Twice that loss is
 * reached by being driven away, and not by noise: near the end of a good run ten times the lowest is still little.
 */
const TIMES_FIRST = 2;

/** Noise goes up and down: it seldom rises three times in a row, and a loss that runs away hardly does anything else. */
const RISES = 3;

/** A rise this many points ago still counts, so that the card does not come and go. */
const WINDOW = 10;

type LossAt = Pick<CurvePoint, 'epoch' | 'trainLoss'>;

/** Null where the loss is in order. `fromEpoch`: from here on something was changed; what was before does not count as lowest. */
export function explosionOf(
  points: readonly LossAt[],
  fromEpoch: number,
): { goodEpoch: number; times: number } | null {
  const [first] = points;
  const last = points.at(-1);
  const since = points.filter(({ epoch }) => epoch >= fromEpoch);
  if (!first || !last || since.length <= RISES) return null;
  const lowest = Math.min(...since.map(({ trainLoss }) => lossOr(trainLoss, Infinity)));
  const loss = lossOr(last.trainLoss, Infinity);
  if (!(loss >= TIMES_LOWEST * lowest && loss >= TIMES_FIRST * first.trainLoss)) return null;
  if (!hasRisen(since.slice(-WINDOW))) return null;
  return { goodEpoch: lastLow(since).epoch, times: loss / lowest };
}

/** The last epoch up to `epoch` at which the loss was in order: the one before it began to grow, where it grew. */
export function goodEpochBefore(points: readonly LossAt[], epoch: number): number {
  const before = points.filter((point) => point.epoch <= epoch);
  const last = before.at(-1);
  if (!last) return epoch;
  const low = lastLow(before);
  return lossOr(last.trainLoss, Infinity) >= TIMES_FIRST * low.trainLoss ? low.epoch : epoch;
}

function hasRisen(points: readonly LossAt[]): boolean {
  let rises = 0;
  return points.some(({ trainLoss }, at) => {
    const before = points[at - 1];
    rises = before && isHigher(trainLoss, before.trainLoss) ? rises + 1 : 0;
    return rises >= RISES;
  });
}

/** From the end back for as long as the loss was lower before. */
function lastLow(points: readonly LossAt[]): LossAt {
  let at = points.length - 1;
  while (at > 0 && isHigher(points[at]!.trainLoss, points[at - 1]!.trainLoss)) at--;
  return points[at]!;
}

/** A loss that is not finite is higher than any other, and than itself: it has not stopped growing. */
function isHigher(loss: number, before: number): boolean {
  return !Number.isFinite(loss) || loss > before;
}

function lossOr(loss: number, otherwise: number): number {
  return Number.isFinite(loss) ? loss : otherwise;
}
