import { describe, expect, it } from 'vitest';
import {
  ACTIVATIONS,
  checkNetwork,
  forward,
  parameterCount,
  parameterLayout,
} from '../../src/engine/index.ts';
import { denseNetwork, TRANSACTIONS, TRANSACTIONS_WEIGHTS } from './networks.ts';

describe('the forward pass of the transactions network', () => {
  it.each([
    { input: [2, 3], sums: [5, 1], hidden: [5, 1], output: 9 },
    { input: [3, 4], sums: [7, 1], hidden: [7, 1], output: 13 },
    { input: [3, 1], sums: [4, -2], hidden: [4, 0], output: 8 },
  ])('takes $input to $hidden and $output', ({ input, sums, hidden, output }) => {
    const trace = forward(TRANSACTIONS, TRANSACTIONS_WEIGHTS, input);
    expect([...trace.input]).toEqual(input);
    expect([...trace.layers[0]!.preActivations]).toEqual(sums);
    expect([...trace.layers[0]!.activations]).toEqual(hidden);
    expect([...trace.prediction]).toEqual([output]);
  });

  it('without relu takes (3, 1) to 10', () => {
    const linear = denseNetwork([2, 2, 1], 'linear');
    for (const layer of linear.layers) layer.useBias = false;
    expect([...forward(linear, TRANSACTIONS_WEIGHTS, [3, 1]).prediction]).toEqual([2 * 4 - 1 * -2]);
  });
});

describe('forward', () => {
  it('adds the bias of each unit', () => {
    const spec = denseNetwork([1, 2], 'linear');
    expect([...forward(spec, [2, 3, 10, 20], [5]).prediction]).toEqual([5 * 2 + 10, 5 * 3 + 20]);
  });

  it('hands on a ⊙ m where there are factors of dropout', () => {
    const spec = denseNetwork([1, 2, 1], 'tanh', 'linear');
    const parameters = [1, 2, 0, 0, 1, 1, 0];
    const trace = forward(spec, parameters, [0.5], [Float64Array.of(0, 2)]);
    const a = [ACTIVATIONS.tanh.value(0.5), ACTIVATIONS.tanh.value(1)];
    expect([...trace.layers[0]!.activations]).toEqual(a);
    expect([...trace.layers[0]!.outputs]).toEqual([0, 2 * a[1]!]);
    expect([...trace.prediction]).toEqual([2 * a[1]!]);
  });

  it('leaves the parameters and the input as they were', () => {
    const parameters = Float64Array.from(TRANSACTIONS_WEIGHTS);
    const input = Float64Array.of(2, 3);
    forward(TRANSACTIONS, parameters, input).input[0] = 99;
    expect([...parameters]).toEqual(TRANSACTIONS_WEIGHTS);
    expect([...input]).toEqual([2, 3]);
  });

  it('says what is wrong with an input or with parameters of another length', () => {
    expect(() => forward(TRANSACTIONS, TRANSACTIONS_WEIGHTS, [1])).toThrow('2 inputs, but 1 numbers');
    expect(() => forward(TRANSACTIONS, [1, 2], [1, 2])).toThrow(
      'The parameters should hold 6 numbers, not 2.',
    );
  });
});

describe('a network', () => {
  it('has its weights row by row, then its biases, layer after layer', () => {
    const spec = denseNetwork([8, 12, 8, 1], 'relu', 'sigmoid');
    spec.layers[1]!.useBias = false;
    expect(parameterLayout(spec)).toEqual([
      { weights: { offset: 0, inputs: 8, units: 12 }, biases: { offset: 96, length: 12 } },
      { weights: { offset: 108, inputs: 12, units: 8 }, biases: null },
      { weights: { offset: 204, inputs: 8, units: 1 }, biases: { offset: 212, length: 1 } },
    ]);
    expect(parameterCount(spec)).toBe(8 * 12 + 12 + 12 * 8 + 8 * 1 + 1);
  });

  it('needs a layer, whole units, and softmax only at its end', () => {
    expect(() => checkNetwork({ inputs: 2, layers: [] })).toThrow('at least one layer');
    expect(() => checkNetwork(denseNetwork([2, 0, 1], 'tanh'))).toThrow(
      'Layer 1 needs a whole number of units',
    );
    expect(() => checkNetwork(denseNetwork([2, 1.5], 'tanh'))).toThrow('has 1.5');
    expect(() => checkNetwork(denseNetwork([2, 3, 2], 'softmax'))).toThrow('only in the last layer');
    expect(() => checkNetwork(denseNetwork([2, 3, 2], 'relu', 'softmax'))).not.toThrow();
  });
});
