import { describe, expect, it } from 'vitest';
import { allowedLosses, allowedOutputActivations, codeTarget, targetCode } from '../../src/data/pairing.ts';
import { PROBLEM_DEFAULTS } from '../../src/data/problemDefaults.ts';
import { PROBLEM_LIST } from '../../src/data/registry.ts';

describe('what goes with an output activation', () => {
  it('two classes: tanh and linear aim at −1 and +1, and hinge is among their losses', () => {
    for (const activation of ['tanh', 'linear'] as const) {
      expect(targetCode('binary', activation)).toBe('signed');
      expect(allowedLosses('binary', activation)).toEqual([
        'sum_of_squared_errors',
        'mean_squared_error',
        'mean_absolute_error',
        'huber',
        'hinge',
      ]);
    }
  });

  it('two classes: sigmoid aims at 0 and 1, with binary cross-entropy first', () => {
    expect(targetCode('binary', 'sigmoid')).toBe('zero-one');
    expect(allowedLosses('binary', 'sigmoid')).toEqual([
      'binary_crossentropy',
      'sum_of_squared_errors',
      'mean_squared_error',
      'mean_absolute_error',
      'huber',
    ]);
  });

  it('more classes: softmax aims at one-hot, with categorical cross-entropy first', () => {
    expect(allowedOutputActivations('classes')).toEqual(['softmax']);
    expect(targetCode('classes', 'softmax')).toBe('one-hot');
    expect(allowedLosses('classes', 'softmax')).toEqual([
      'categorical_crossentropy',
      'sum_of_squared_errors',
      'mean_squared_error',
    ]);
  });

  it('a number: linear, relu and softplus aim at the value', () => {
    expect(allowedOutputActivations('regression')).toEqual(['linear', 'relu', 'softplus']);
    for (const activation of allowedOutputActivations('regression')) {
      expect(targetCode('regression', activation)).toBe('value');
      expect(allowedLosses('regression', activation)).toEqual([
        'sum_of_squared_errors',
        'mean_squared_error',
        'mean_absolute_error',
        'huber',
      ]);
    }
  });

  it('two classes can be told by tanh, linear or sigmoid', () => {
    expect(allowedOutputActivations('binary')).toEqual(['tanh', 'linear', 'sigmoid']);
  });

  it('an activation that the task does not list aims as the first listed does', () => {
    expect(targetCode('binary', 'relu')).toBe('signed');
    expect(allowedLosses('regression', 'tanh')).toEqual(allowedLosses('regression', 'linear'));
  });

  it('every problem opens with an output activation and a loss that go together', () => {
    for (const { id, task } of PROBLEM_LIST) {
      const { outputActivation, loss } = PROBLEM_DEFAULTS[id];
      expect(allowedOutputActivations(task)).toContain(outputActivation);
      expect(allowedLosses(task, outputActivation)).toContain(loss);
    }
  });
});

describe('the target for a label', () => {
  it.each([
    [0, 'signed', -1],
    [1, 'signed', 1],
    [0, 'zero-one', 0],
    [1, 'zero-one', 1],
    [-0.25, 'value', -0.25],
  ] as const)('label %d coded %s is %d', (label, code, target) => {
    expect(codeTarget(label, code)).toBe(target);
  });

  it('is not one number where the code is one-hot', () => {
    expect(() => codeTarget(2, 'one-hot')).toThrow('a number for each class');
  });
});
