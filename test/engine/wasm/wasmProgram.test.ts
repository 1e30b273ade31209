import { describe, expect, it } from 'vitest';
import type { OptimizerName, Program, ProgramSpec } from '../../../src/engine/index.ts';
import {
  compileNetwork,
  initializeParameters,
  OPTIMIZERS,
  parameterCount,
  referenceProgram,
} from '../../../src/engine/index.ts';
import { wasmProgram } from '../../../src/engine/wasm/wasmProgram.ts';
import { denseNetwork } from '../networks.ts';

const INPUTS = Array.from({ length: 46 }, (_, i) => Math.sin(i * 1.7));
const TARGETS = Array.from({ length: 23 }, (_, row) =>
  INPUTS[2 * row]! * INPUTS[2 * row + 1]! > 0 ? 1 : -1,
);
const OPTIMIZER_NAMES = Object.keys(OPTIMIZERS) as OptimizerName[];

const BASE: ProgramSpec = {
  network: denseNetwork([2, 4, 3, 1], 'tanh'),
  loss: 'sum_of_squared_errors',
  optimizer: { name: 'adam', learningRate: 0.02 },
  batchSize: 5,
  shuffle: true,
  seed: 11,
};

const EVERYTHING: Partial<ProgramSpec> = {
  l1: 0.001,
  l2: 0.002,
  clipNorm: 0.5,
  dropoutRates: [0.25, 0.1],
  schedule: { kind: 'cosine', steps: 40, floor: 0.1 },
};

/** A fast program on 23 rows, with seeded weights. */
async function start(changes: Partial<ProgramSpec> = {}): Promise<Program> {
  const spec = { ...BASE, ...changes };
  const program = wasmProgram(spec);
  program.setData(INPUTS, TARGETS);
  program.setParameters(initializeParameters(spec.network, 'glorot_uniform', 3));
  return program;
}

describe('training by kernels', () => {
  it.each(OPTIMIZER_NAMES)('n times one step equals n steps bit for bit: %s', async (name) => {
    for (const settings of [{}, EVERYTHING]) {
      const changes = { ...settings, optimizer: { name, learningRate: 0.02 } };
      const single = await start(changes);
      const whole = await start(changes);
      for (let k = 0; k < 37; k++) single.trainSteps(1);
      whole.trainSteps(37);
      expect(single.saveState()).toEqual(whole.saveState());
    }
  });

  it.each(OPTIMIZER_NAMES)('goes on bit for bit from a saved state: %s', async (name) => {
    const changes = { ...EVERYTHING, optimizer: { name, learningRate: 0.02 } };
    const first = await start(changes);
    first.trainSteps(13);
    const saved = structuredClone(first.saveState());
    first.trainSteps(20);
    const second = await start({ ...changes, seed: 999 });
    second.trainSteps(3);
    second.restoreState(saved);
    second.trainSteps(20);
    expect(second.saveState()).toEqual(first.saveState());
  });

  it('sees the rows that nextBatch announces: a batch alone gives the same step', async () => {
    const program = await start({ optimizer: { name: 'sgd', learningRate: 0.1 } });
    program.trainSteps(7);
    const alone = await start({ optimizer: { name: 'sgd', learningRate: 0.1 }, shuffle: false });
    alone.setParameters(program.getParameters());
    const rows = [...program.nextBatch().rows];
    alone.setData(
      rows.flatMap((row) => INPUTS.slice(2 * row, 2 * row + 2)),
      rows.map((row) => TARGETS[row]!),
    );
    expect(alone.trainSteps(1).loss).toBe(program.trainSteps(1).loss);
    expect(alone.getParameters()).toEqual(program.getParameters());
  });

  it('a batch of copies of one sample gives the step of that sample', async () => {
    const settings: Partial<ProgramSpec> = { optimizer: { name: 'sgd', learningRate: 0.5 }, batchSize: 8 };
    const copies = await start(settings);
    copies.setData(
      Array.from({ length: 8 }, () => [0.3, -0.7]).flat(),
      Array.from({ length: 8 }, () => 1),
    );
    const one = await start(settings);
    one.setData([0.3, -0.7], [1]);
    copies.trainSteps(1);
    one.trainSteps(1);
    const wanted = one.getParameters();
    copies.getParameters().forEach((value, k) => expect(value).toBeCloseTo(wanted[k]!, 6));
  });

  it('counts steps and epochs, the short last batch too', async () => {
    const program = await start();
    expect(program.trainSteps(12)).toMatchObject({ steps: 12, epochs: 2, finite: true });
    expect(program.saveState()).toMatchObject({ step: 12, epoch: 2, positionInEpoch: 10 });
  });

  it('leaves frozen parameters and their slots alone', async () => {
    const frozen = Uint8Array.from({ length: 31 }, (_, i) => (i % 3 === 0 ? 1 : 0));
    for (const name of OPTIMIZER_NAMES) {
      const program = await start({ ...EVERYTHING, optimizer: { name, learningRate: 0.02 }, frozen });
      const before = program.saveState();
      program.trainSteps(9);
      const after = program.saveState();
      const isFrozen = (_: number, i: number) => frozen[i % 31] === 1;
      expect(after.parameters.filter(isFrozen)).toEqual(before.parameters.filter(isFrozen));
      expect(after.slots.filter(isFrozen)).toEqual(before.slots.filter(isFrozen));
      expect(after.parameters).not.toEqual(before.parameters);
    }
  });

  it('takes a change of settings on in the middle of a run, and back', async () => {
    const program = await start();
    program.configure({ ...EVERYTHING, frozen: new Uint8Array(31).fill(1) });
    const { dropoutRates } =
      program.nextBatch().dropoutMasks === null ? { dropoutRates: 0 } : { dropoutRates: 2 };
    expect(dropoutRates).toBe(2);
    const before = program.saveState().parameters;
    program.trainSteps(5);
    expect(program.saveState().parameters).toEqual(before);
  });

  it('says in a sentence what is wrong', async () => {
    const program = wasmProgram(BASE);
    expect(() => program.trainSteps(1)).toThrow('call setData first');
    expect(() => program.nextBatch()).toThrow('call setData first');
    expect(() => program.setData([1, 2, 3], [1])).toThrow('do not make whole rows of 2');
    expect(() => program.setParameters([1])).toThrow('should hold 31 numbers, not 1');
    expect(() => program.configure({ clipNorm: 0 })).toThrow('clipped above 0');
    expect(() => program.setData([], [])).toThrow('at least one row');
    expect(() => program.slice(31, [0], [0])).toThrow('There is no parameter number 31.');
    await expect(compileNetwork({ ...BASE, batchSize: 0 })).rejects.toThrow(
      'The batch size is a whole number',
    );
  });
});

describe('activations', () => {
  it('stay as they are until the next but one', () => {
    const program = wasmProgram(BASE);
    program.setParameters(initializeParameters(BASE.network, 'glorot_uniform', 3));
    const first = program.activations(INPUTS);
    const numbers = [...first];
    program.setParameters(initializeParameters(BASE.network, 'glorot_uniform', 4));
    const second = program.activations(INPUTS);
    expect([...first]).toEqual(numbers);
    expect([...second]).not.toEqual(numbers);
    expect(program.activations(INPUTS)).toBe(first);
    expect(first).toEqual(second);
  });

  it('are as many as there are points, whatever was asked for before', () => {
    const program = wasmProgram(BASE);
    const { inputs } = BASE.network;
    const many = program.activations(INPUTS);
    const rows = INPUTS.length / inputs;
    const few = program.activations(INPUTS.slice(0, inputs));
    expect(few).toHaveLength(many.length / rows);
    expect([...few]).toEqual([...many].filter((_, at) => at % rows === 0));
  });
});

describe('numbers that are not finite', () => {
  it('are found at the very step, in whatever stretch', async () => {
    const changes: Partial<ProgramSpec> = {
      network: denseNetwork([2, 3, 1], 'linear'),
      optimizer: { name: 'sgd', learningRate: 1e6 },
    };
    const single = await start(changes);
    let steps = 1;
    while (single.trainSteps(1).finite) steps += 1;
    const whole = await start(changes);
    const report = whole.trainSteps(5000);
    expect(report).toMatchObject({ steps, finite: false });
    expect(whole.saveState().step).toBe(steps);
  });

  it.each([NaN, Infinity])('in a weight that no output shows are found all the same: %d', async (bad) => {
    const network = denseNetwork([2, 3, 1], 'relu', 'linear');
    const program = await start({ network });
    const parameters = program.getParameters();
    parameters[0] = bad;
    program.setParameters(parameters);
    expect(program.trainSteps(1).finite).toBe(false);
  });
});

describe('numbers next to 0', () => {
  it.each(OPTIMIZER_NAMES)(
    'never become denormal where units are dead, which would cost time: %s',
    async (name) => {
      const network = denseNetwork([2, 3, 1], 'relu', 'linear');
      const program = await start({ network, optimizer: { name, learningRate: 0.001 } });
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
    const network = { inputs: 1, layers: [{ units: 1, activation: 'linear' as const, useBias: false }] };
    const optimizer = { name: 'sgd' as const, learningRate: 1 };
    const program = wasmProgram({ ...BASE, network, optimizer, batchSize: 1 });
    program.setData([input], [1]);
    program.setParameters([0]);
    program.trainSteps(1);
    expect([...program.getParameters()]).toEqual([weight]);
  });
});

describe('memory', () => {
  it('stays flat when the network changes a thousand times', async () => {
    const cycle = async (k: number) => {
      const program = await start({ network: denseNetwork([2, 1 + (k % 12), 1], 'tanh') });
      program.trainSteps(3);
      program.dispose();
    };
    for (let k = 0; k < 200; k++) await cycle(k);
    const before = process.memoryUsage().rss;
    for (let k = 0; k < 1000; k++) await cycle(k);
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  }, 60_000);
});
