import { describe, expect, it } from 'vitest';
import { drawnPoints } from '../../../src/views/loss/chartPoints.ts';

function curve(losses: readonly number[]) {
  return losses.map((trainLoss, epoch) => ({
    epoch,
    trainLoss,
    validationLoss: null,
    trainAccuracy: 0.25 * epoch,
    validationAccuracy: epoch === 0 ? 0.5 : null,
  }));
}

describe('the drawn points', () => {
  it('are the losses as they are', () => {
    const points = curve([3, 2, 1]);
    expect(drawnPoints(points, 'loss', false)).toEqual(points);
  });

  it('are accuracies in per cent when those are shown', () => {
    expect(drawnPoints(curve([3, 2]), 'accuracy', false)).toEqual([
      { epoch: 0, trainLoss: 0, validationLoss: 50 },
      { epoch: 1, trainLoss: 25, validationLoss: null },
    ]);
  });
});

describe('smoothing', () => {
  it('weighs each older point by 0.8 of the next', () => {
    const smoothed = drawnPoints(curve([4, 1]), 'loss', true).map((point) => point.trainLoss);
    expect(smoothed[0]).toBeCloseTo(4, 12);
    expect(smoothed[1]).toBeCloseTo((0.8 * 4 + 1) / (0.8 + 1), 12);
  });

  it('leaves a level curve where it is, from the first point on', () => {
    for (const { trainLoss } of drawnPoints(curve([2, 2, 2, 2]), 'loss', true))
      expect(trainLoss).toBeCloseTo(2, 12);
  });

  it('passes over a loss that is not finite', () => {
    const smoothed = drawnPoints(curve([4, Infinity, 1]), 'loss', true).map((point) => point.trainLoss);
    expect(smoothed[1]).toBe(Infinity);
    expect(smoothed[2]).toBeCloseTo((0.8 * 4 + 1) / (0.8 + 1), 12);
  });
});
