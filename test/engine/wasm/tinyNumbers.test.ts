import { describe, expect, it } from 'vitest';
import type { NetworkSpec, OptimizerName, ProgramSpec } from '../../../src/engine/index.ts';
import {
  initializeParameters,
  OPTIMIZERS,
  parameterCount,
  referenceProgram,
} from '../../../src/engine/index.ts';
import { wasmProgram } from '../../../src/engine/wasm/wasmProgram.ts';
import { denseNetwork } from '../networks.ts';

const INPUTS = Array.from({ length: 46 }, (_, i) => Math.sin(i * 1.7));
const TARGETS = Array.from({ length: 23 }, (_, row) => Math.sign(INPUTS[2 * row]! * INPUTS[2 * row + 1]!));
const OPTIMIZER_NAMES = Object.keys(OPTIMIZERS) as OptimizerName[];
const ONE_WEIGHT: NetworkSpec = { inputs: 1, layers: [{ units: 1, activation: 'linear', useBias: false }] };

const BASE: ProgramSpec = {
  network: ONE_WEIGHT,
  loss: 'sum_of_squared_errors',
  optimizer: { name: 'adam', learningRate: 0.02 },
  batchSize: 5,
  shuffle: true,
  seed: 11,
};

describe('numbers next to 0', () => {
  /** y = w x with x = 2²⁰ and t = 0: each step halves w, until y counts as 0. */
  it('a tiny parameter that training has led to is kept in a state', () => {
    const optimizer = { name: 'sgd' as const, learningRate: 2 ** -41 };
    const spec = { ...BASE, optimizer, batchSize: 1 };
    const [first, second] = [wasmProgram(spec), wasmProgram(spec)];
    for (const program of [first, second]) program.setData([2 ** 20], [0]);
    first.setParameters([2 ** -19]);
    first.trainSteps(100);
    const [weight] = first.getParameters();
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(2 ** -63);
    second.restoreState(first.saveState());
    expect([...second.getParameters()]).toEqual([weight]);
  });

  /** Nothing but decay moves the weight of an input that is 0: each step halves it. */
  it('a weight that AdamW shrinks is 0 below 2⁻⁶³', () => {
    const optimizer = { name: 'adamw' as const, learningRate: 1, weightDecay: 0.5 };
    const program = wasmProgram({ ...BASE, optimizer, batchSize: 1 });
    program.setData([0], [1]);
    program.setParameters([1]);
    program.trainSteps(63);
    expect([...program.getParameters()]).toEqual([2 ** -63]);
    program.trainSteps(1);
    expect([...program.getParameters()]).toEqual([0]);
  });

  it.each(OPTIMIZER_NAMES)(
    'never become denormal where units are dead, which would cost time: %s',
    (name) => {
      const network = denseNetwork([2, 3, 1], 'relu', 'linear');
      const program = wasmProgram({ ...BASE, network, optimizer: { name, learningRate: 0.001 } });
      program.setData(INPUTS, TARGETS);
      program.setParameters(initializeParameters(network, 'glorot_uniform', 3));
      program.trainSteps(50);
      const dead = program.getParameters().map((value, i) => (i < 9 ? -Math.abs(value) - 1 : value));
      program.setParameters(dead);
      program.setData(INPUTS.map(Math.abs), TARGETS);
      program.trainSteps(20_000);
      const { parameters, slots } = program.saveState();
      const isDenormal = (value: number) => value !== 0 && Math.abs(value) < 2 ** -126;
      expect([...parameters, ...slots].filter(isDenormal)).toEqual([]);
    },
  );

  /** One weight, no bias, the input 1: z is the weight. */
  it.each([
    'tanh',
    'relu',
    'leaky_relu',
    'elu',
    'selu',
    'gelu',
    'silu',
    'mish',
    'softsign',
    'linear',
  ] as const)('z below 2⁻⁵⁰ is 0 for %s', (activation) => {
    const network = { inputs: 1, layers: [{ units: 1, activation, useBias: false }] };
    const program = wasmProgram({ ...BASE, network });
    const activationOf = (weight: number): number => {
      program.setParameters([weight]);
      return program.predict([1])[0]!;
    };
    for (const tiny of [8e-16, -8e-16, 1e-18]) expect(activationOf(tiny)).toBe(0);
    expect(activationOf(2e-15)).toBeGreaterThan(0.9e-15);
    expect(activationOf(Number.NaN)).toBeNaN();
  });

  /** Weights from 3e-7 on and samples from 1e-8 on: some vectors of sums hold tiny ones, others none. */
  it.each([1, 8, 10])('tiny sums of tanh count as they are, in batches of %d', (batchSize) => {
    const network = denseNetwork([1, 4, 4, 1], 'tanh');
    const parameters = Array.from({ length: parameterCount(network) }, (_, i) =>
      i < 4 ? 3e-4 / 10 ** i : i < 8 ? 0 : 0.1,
    );
    const inputs = [1e-8, 1e-6, 3, 4, 5, 6, 7, 8, 1e-7, 2];
    const spec = { ...BASE, network, batchSize, shuffle: false };
    const [got, want] = [wasmProgram(spec), referenceProgram(spec)].map((program) => {
      program.setParameters(parameters);
      return program.activations(inputs);
    });
    got!.forEach((value, i) => expect(Math.abs(value / want![i]! - 1)).toBeLessThan(1e-6));
    const [gradient, exact] = [wasmProgram(spec), referenceProgram(spec)].map((program) => {
      program.setParameters(parameters);
      program.setData(
        inputs,
        inputs.map(() => 1),
      );
      return program.gradient(inputs.slice(0, batchSize).map((_, row) => row));
    });
    gradient!.forEach((value, i) => expect(Math.abs(value / exact![i]! - 1)).toBeLessThan(1e-5));
  });

  it('a parameter below 2⁻⁶³ is 0, and −0 stays', () => {
    const program = wasmProgram({ ...BASE, network: denseNetwork([1, 2], 'linear') });
    program.setParameters([1e-39, -1e-19, -0, 2 ** -63]);
    expect([...program.getParameters()]).toEqual([0, 0, -0, 2 ** -63]);
  });

  /** ΔW = η x t with η = t = 1 and W = 0. */
  it.each([
    [2 ** -50, 2 ** -50],
    [-8e-16, 0],
    [1e-40, 0],
  ])('a weight of 0 after one step on the input %d is %d', (input, weight) => {
    const optimizer = { name: 'sgd' as const, learningRate: 1 };
    const program = wasmProgram({ ...BASE, optimizer, batchSize: 1 });
    program.setData([input], [1]);
    program.setParameters([0]);
    program.trainSteps(1);
    expect([...program.getParameters()]).toEqual([weight]);
  });
});
