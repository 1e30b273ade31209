import { describe, expect, it } from 'vitest';
import { StopWatch, type EpochFigures, type StopRules } from '../../src/training/stopRules.ts';

const NONE: StopRules = { step: null, epoch: null, trainLoss: null, accuracy: null, patience: null };

/** The epoch at which training stops, and why; epochs are counted from 1. */
function stop(rules: Partial<StopRules>, epochs: readonly Partial<EpochFigures>[]) {
  const watch = new StopWatch({ ...NONE, ...rules });
  for (const [at, figures] of epochs.entries()) {
    const reason = watch.reasonToStop({
      epoch: at + 1,
      trainLoss: 1,
      validationLoss: null,
      trainAccuracy: null,
      validationAccuracy: null,
      ...figures,
    });
    if (reason) return `${reason} at ${at + 1}`;
  }
  return null;
}

const validationLosses = (...losses: number[]) => losses.map((validationLoss) => ({ validationLoss }));

describe('Training stops', () => {
  it('at the end of an epoch', () => {
    expect(stop({ epoch: 3 }, [{}, {}, {}, {}])).toBe('epoch at 3');
  });

  it('when the training loss is low enough', () => {
    expect(stop({ trainLoss: 0.5 }, [{ trainLoss: 0.6 }, { trainLoss: 0.5 }])).toBe('trainLoss at 2');
  });

  it('when the validation accuracy is high enough, or the training accuracy where no rows are held out', () => {
    const heldOut = [
      { trainAccuracy: 1, validationAccuracy: 0.8 },
      { trainAccuracy: 1, validationAccuracy: 0.9 },
    ];
    expect(stop({ accuracy: 0.9 }, heldOut)).toBe('accuracy at 2');
    expect(stop({ accuracy: 0.9 }, [{ trainAccuracy: 0.95 }])).toBe('accuracy at 1');
  });

  it('after so many epochs without a better validation loss', () => {
    // The best is that of epoch 2; an equal one is no better.
    expect(stop({ patience: 3 }, validationLosses(1, 0.5, 0.6, 0.5, 0.7, 0.4))).toBe('patience at 5');
    expect(stop({ patience: 4 }, validationLosses(1, 0.5, 0.6, 0.5, 0.7, 0.4))).toBeNull();
  });

  it('never early where no rows are held out, nor without any rule', () => {
    expect(stop({ patience: 1 }, [{}, {}, {}])).toBeNull();
    expect(stop({}, [{ trainLoss: 0 }, {}])).toBeNull();
  });
});
