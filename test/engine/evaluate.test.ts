import { describe, expect, it } from 'vitest';
import type { ActivationName, LossName } from '../../src/engine/index.ts';
import { decisionThreshold, evaluate, isRight, taskOf } from '../../src/engine/index.ts';
import { denseNetwork } from './networks.ts';

/** One linear neuron that hands its input on, followed by the activation. */
const pass = (activation: ActivationName) => denseNetwork([1, 1], activation);
const PASS = [1, 0];

describe('the evaluation of numbers', () => {
  it('has the mean loss, the mean absolute error and R²', () => {
    const { loss, ...figures } = evaluate(
      pass('linear'),
      PASS,
      'sum_of_squared_errors',
      [1, 2, 6],
      [2, 4, 6],
    );
    expect(loss).toBeCloseTo((1 ** 2 / 2 + 2 ** 2 / 2 + 0) / 3, 14);
    // The targets' mean is 4, so their squares add up to 4 + 0 + 4.
    expect(figures).toEqual({
      penalty: 0,
      accuracy: null,
      meanAbsoluteError: 1,
      r2: 1 - (1 + 4) / 8,
      count: 3,
    });
  });

  it('has no R² where the targets do not vary', () => {
    expect(evaluate(pass('linear'), PASS, 'mean_squared_error', [1, 2], [3, 3]).r2).toBeNull();
  });

  it('takes R² of several outputs each against its own mean', () => {
    const spec = denseNetwork([2, 2], 'linear');
    const result = evaluate(
      spec,
      [1, 0, 0, 1, 0, 0],
      'mean_squared_error',
      [
        [0, 100],
        [2, 101],
      ],
      [
        [0, 100],
        [2, 102],
      ],
    );
    expect(result.r2).toBe(1 - 1 / (1 + 1 + 1 + 1));
  });

  it('says the penalty beside the loss and not in it', () => {
    const result = evaluate(pass('linear'), [3, 5], 'mean_squared_error', [1], [8], 'regression', {
      l1: 0.5,
      l2: 2,
    });
    expect(result.loss).toBe(0);
    expect(result.penalty).toBe(0.5 * 3 + 2 * 9);
  });
});

describe('the evaluation of classes', () => {
  it('takes tanh as right on the same side of 0 as the target −1 or 1', () => {
    const result = evaluate(pass('tanh'), PASS, 'hinge', [-2, -0.1, 0.1, 3], [-1, 1, 1, 1]);
    expect(result).toMatchObject({ accuracy: 3 / 4, meanAbsoluteError: null, r2: null, count: 4 });
  });

  it('takes sigmoid as right on the same side of ½ as the target 0 or 1', () => {
    const result = evaluate(pass('sigmoid'), PASS, 'binary_crossentropy', [-2, -0.1, 0.1, 3], [0, 1, 1, 1]);
    expect(result.accuracy).toBe(3 / 4);
  });

  it('takes an output of exactly the threshold as the lower class', () => {
    expect(isRight('binary', decisionThreshold('sigmoid'), [0.5], [0])).toBe(true);
    expect(isRight('binary', decisionThreshold('tanh'), [0], [1])).toBe(false);
  });

  it('takes softmax as right where the largest probability is the target', () => {
    const spec = denseNetwork([3, 3], 'softmax');
    const identity = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0];
    const inputs = [
      [3, 1, 2],
      [0, 5, 1],
      [1, 2, 3],
    ];
    const targets = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
    ];
    const result = evaluate(spec, identity, 'categorical_crossentropy', inputs, targets);
    expect(result.accuracy).toBeCloseTo(2 / 3, 15);
  });

  it('can be asked for where the output is linear and the targets are −1 and 1', () => {
    const result = evaluate(pass('linear'), PASS, 'sum_of_squared_errors', [-2, 2], [-1, -1], 'binary');
    expect(result.accuracy).toBe(1 / 2);
  });
});

describe('the task of a network', () => {
  const rows: [ActivationName, LossName, string][] = [
    ['softmax', 'categorical_crossentropy', 'classes'],
    ['softmax', 'mean_squared_error', 'classes'],
    ['sigmoid', 'binary_crossentropy', 'binary'],
    ['tanh', 'sum_of_squared_errors', 'binary'],
    ['linear', 'hinge', 'binary'],
    ['linear', 'sum_of_squared_errors', 'regression'],
    ['relu', 'huber', 'regression'],
  ];

  it.each(rows)('with output %s and %s is %s', (activation, loss, task) => {
    expect(taskOf(pass(activation), loss)).toBe(task);
  });
});
