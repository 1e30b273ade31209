import { describe, expect, it } from 'vitest';
import type { ActivationName, LossName, NetworkSpec } from '../../src/engine/index.ts';
import {
  ACTIVATIONS,
  checkGradient,
  createRandom,
  hashSeed,
  LOSSES,
  parameterCount,
} from '../../src/engine/index.ts';
import { denseNetwork, randomParameters, TRANSACTIONS, TRANSACTIONS_WEIGHTS } from './networks.ts';

const activations: ActivationName[] = [...(Object.keys(ACTIVATIONS) as ActivationName[]), 'softmax'];
const losses = Object.keys(LOSSES) as LossName[];
const GIVES_PROBABILITIES: ActivationName[] = ['sigmoid', 'hard_sigmoid', 'softmax'];

/** A cross-entropy has no slope to compare where the outputs are no probabilities. */
const isDefined = (output: ActivationName, loss: LossName) =>
  !loss.endsWith('crossentropy') || GIVES_PROBABILITIES.includes(output);

const COMBINATIONS = activations.flatMap((activation) =>
  losses.filter((loss) => isDefined(activation, loss)).map((loss) => ({ activation, loss })),
);
const HIDDEN = activations.filter((activation) => activation !== 'softmax');

/** The largest relative error over all parameters, for an input and a target from a seed. */
function largestError(spec: NetworkSpec, loss: LossName, l1: number, l2: number): number {
  const seed = hashSeed(...spec.layers.map((layer) => layer.activation), loss);
  const random = createRandom(seed);
  const parameters = randomParameters(spec, seed);
  const input = Array.from({ length: spec.inputs }, () => random.normal());
  const target = loss === 'hinge' ? [1, -1] : loss === 'categorical_crossentropy' ? [0, 1] : [0.2, 0.9];
  const errors = Array.from({ length: parameterCount(spec) }, (_, index) => {
    return checkGradient(spec, parameters, loss, input, target, index, 1e-5, { l1, l2 }).relativeError;
  });
  return Math.max(...errors);
}

describe('back-propagation agrees with finite differences', () => {
  it.each(COMBINATIONS)('for $activation as the output and $loss', ({ activation, loss }) => {
    const spec = denseNetwork([3, 4, 2], 'tanh', activation);
    expect(largestError(spec, loss, 0, 0)).toBeLessThan(1e-5);
    expect(largestError(spec, loss, 0.03, 0)).toBeLessThan(1e-5);
    expect(largestError(spec, loss, 0, 0.05)).toBeLessThan(1e-5);
    expect(largestError(spec, loss, 0.02, 0.04)).toBeLessThan(1e-5);
  });

  it.each(HIDDEN)('for %s in two hidden layers', (activation) => {
    const spec = denseNetwork([3, 4, 3, 2], activation, 'linear');
    expect(largestError(spec, 'mean_squared_error', 0, 0)).toBeLessThan(1e-5);
    expect(largestError(spec, 'mean_squared_error', 0.02, 0.04)).toBeLessThan(1e-5);
  });
});

describe('a gradient check', () => {
  it('shows both slopes of the transactions network for the weight from x₁ to h₁', () => {
    const check = checkGradient(TRANSACTIONS, TRANSACTIONS_WEIGHTS, 'sum_of_squared_errors', [2, 3], [13], 0);
    expect(check.analytic).toBe((9 - 13) * 2 * 2);
    expect(check.numeric).toBeCloseTo(-16, 6);
    expect(check.relativeError).toBeLessThan(1e-8);
  });

  it('finds a step that back-propagation cannot see', () => {
    const spec: NetworkSpec = { inputs: 1, layers: [{ units: 1, activation: 'step', useBias: false }] };
    const check = checkGradient(spec, [0], 'mean_absolute_error', [1], [0], 0);
    expect(check.analytic).toBe(0);
    expect(check.relativeError).toBe(1);
  });

  it('refuses a parameter that is not there', () => {
    expect(() => checkGradient(TRANSACTIONS, TRANSACTIONS_WEIGHTS, 'huber', [2, 3], [13], 6)).toThrow(
      'number 6',
    );
  });
});
