import { describe, expect, it } from 'vitest';
import { createValueScale, roundedMaximum } from '../../src/viz/valueScale.ts';

describe('the largest value of a layer', () => {
  it('is rounded up to 2, 4, 6, 8, 12, 16, 24, 32 …', () => {
    const rounded = [0, 0.7, 2, 2.1, 4, 5, 6.5, 9, 13, 17, 25, 33, 49].map(roundedMaximum);
    expect(rounded).toEqual([2, 2, 2, 4, 4, 6, 8, 12, 16, 24, 32, 48, 64]);
  });

  it('is the least one while there is no finite value', () => {
    expect(roundedMaximum(NaN)).toBe(2);
    expect(roundedMaximum(Infinity)).toBe(2);
  });
});

describe('the place of a value on the ramp', () => {
  it('is a for tanh and softsign', () => {
    for (const activation of ['tanh', 'softsign'] as const)
      expect(createValueScale({ shown: 'activation', activation, maximum: 8 })(-0.6)).toBe(-0.6);
  });

  it('is a / 1.35 for the number of a sigmoid, and a for its response', () => {
    const sigmoid = { activation: 'sigmoid', maximum: 8 } as const;
    expect(createValueScale({ shown: 'activation', ...sigmoid })(0.54)).toBeCloseTo(0.4, 12);
    expect(createValueScale({ shown: 'response', ...sigmoid })(0.54)).toBe(0.54);
  });

  it("is divided by the layer's maximum where there is no bound, and for inputs", () => {
    expect(createValueScale({ shown: 'activation', activation: 'relu', maximum: 8 })(5)).toBe(5 / 8);
    expect(createValueScale({ shown: 'response', activation: 'linear', maximum: 4 })(-1)).toBe(-0.25);
    expect(createValueScale({ shown: 'input', maximum: 6 })(3)).toBe(0.5);
  });

  it('is neutral at the decision boundary of a class', () => {
    const probability = createValueScale({ shown: 'class', activation: 'sigmoid', threshold: 0.5 });
    expect([0, 0.5, 0.75, 1].map(probability)).toEqual([-1, 0, 0.5, 1]);
    const strict = createValueScale({ shown: 'class', activation: 'sigmoid', threshold: 0.75 });
    expect(strict(0.75)).toBe(0);
    expect(createValueScale({ shown: 'class', activation: 'tanh', threshold: 0.5 })(0.3)).toBe(0.3);
  });

  it('never leaves −1 … 1', () => {
    const scale = createValueScale({ shown: 'activation', activation: 'relu', maximum: 2 });
    expect([scale(5), scale(-5)]).toEqual([1, -1]);
  });
});
