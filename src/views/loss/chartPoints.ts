/** What the chart draws: losses or accuracies over the epochs, smoothed if wanted. */
import type { LossPoint } from '../../viz/lossChart.ts';
import type { CurvePoint } from '../../worker/protocol.ts';

/** Weight of the points so far in each smoothed value. */
const SMOOTHING = 0.8;

export type ShownCurves = 'loss' | 'accuracy';

export function drawnPoints(
  points: readonly CurvePoint[],
  shown: ShownCurves,
  smooth: boolean,
): readonly LossPoint[] {
  const plain = shown === 'accuracy' ? accuracyPoints(points) : points;
  return smooth ? smoothPoints(plain) : plain;
}

/** Accuracies in per cent, in the places of the losses. */
function accuracyPoints(points: readonly CurvePoint[]): LossPoint[] {
  return points.map(({ epoch, trainAccuracy, validationAccuracy }) => ({
    epoch,
    trainLoss: 100 * (trainAccuracy ?? NaN),
    validationLoss: validationAccuracy === null ? null : 100 * validationAccuracy,
  }));
}

/**
 * Each value becomes a mean of those up to it, older ones with less and less weight: s ← βs + (1 − β)v, divided by
 * 1 − βⁿ so that the first values do not pull towards 0 (Kingma and Ba, "Adam", 2015, section 3). Values that are not
 * finite are left out of the mean.
 */
function smoothPoints(points: readonly LossPoint[]): LossPoint[] {
  const smoothTrain = createSmoother();
  const smoothValidation = createSmoother();
  return points.map(({ epoch, trainLoss, validationLoss }) => ({
    epoch,
    trainLoss: smoothTrain(trainLoss),
    validationLoss: validationLoss === null ? null : smoothValidation(validationLoss),
  }));
}

function createSmoother(): (value: number) => number {
  let sum = 0;
  let weight = 0;
  return (value) => {
    if (!Number.isFinite(value)) return value;
    sum = SMOOTHING * sum + (1 - SMOOTHING) * value;
    weight = SMOOTHING * weight + (1 - SMOOTHING);
    return sum / weight;
  };
}
