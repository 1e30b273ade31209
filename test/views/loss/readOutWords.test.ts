import { describe, expect, it } from 'vitest';
import { indexAfterKey, readOutWords } from '../../../src/views/loss/readOutWords.ts';

describe('a point of the curves in words', () => {
  it('names the epoch and both losses', () => {
    expect(readOutWords({ epoch: 1200, trainLoss: 0.203, validationLoss: 0.25 }, 'loss')).toBe(
      'epoch 1,200: train 0.203, validation 0.250',
    );
  });

  it('leaves out the validation where no rows are held out', () => {
    expect(readOutWords({ epoch: 0, trainLoss: 9.75, validationLoss: null }, 'loss')).toBe(
      'epoch 0: train 9.750',
    );
  });

  it('gives accuracies in per cent', () => {
    expect(readOutWords({ epoch: 3, trainLoss: 97.3, validationLoss: 95.6 }, 'accuracy')).toBe(
      'epoch 3: train 97.3%, validation 95.6%',
    );
  });
});

describe('a key on the curves', () => {
  it.each([
    ['ArrowLeft', 4],
    ['ArrowRight', 6],
    ['PageDown', 0],
    ['PageUp', 11],
    ['Home', 0],
    ['End', 11],
    ['a', null],
  ])('%s leads from point 5 of 12 to %s', (key, index) => {
    expect(indexAfterKey(key, 5, 12)).toBe(index);
  });
});
