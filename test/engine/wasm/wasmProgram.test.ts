import { describe, expect, it } from 'vitest';
import type { LossName, OptimizerName, Program, ProgramSpec } from '../../../src/engine/index.ts';
import { compileNetwork, initializeParameters, LOSSES, OPTIMIZERS } from '../../../src/engine/index.ts';
import { wasmProgram } from '../../../src/engine/wasm/wasmProgram.ts';
import { denseNetwork } from '../networks.ts';

const INPUTS = Array.from({ length: 46 }, (_, i) => Math.sin(i * 1.7));
const TARGETS = Array.from({ length: 23 }, (_, row) =>
  INPUTS[2 * row]! * INPUTS[2 * row + 1]! > 0 ? 1 : -1,
);
const LOSS_NAMES = Object.keys(LOSSES) as LossName[];
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

  /** Rows 5 to 9 are the second batch. */
  it.each(LOSS_NAMES)('in a target are found in the step that sees it: %s', async (loss) => {
    const output = loss === 'categorical_crossentropy' ? 'softmax' : 'sigmoid';
    const program = await start({ network: denseNetwork([2, 4, 1], 'tanh', output), loss, shuffle: false });
    for (const bad of [NaN, Infinity, -Infinity]) {
      program.setData(
        INPUTS,
        TARGETS.map((target, row) => (row === 7 ? bad : target)),
      );
      program.restoreState((await start({ network: denseNetwork([2, 4, 1], 'tanh', output) })).saveState());
      expect(program.trainSteps(4)).toMatchObject({ steps: 2, finite: false });
    }
  });

  /** In one panel, in rows, and in panels; three units leave a place of a block without one. */
  it.each([
    ['one panel', 8, 'sgd'],
    ['rows', 5, 'momentum'],
    ['panels', 13, 'adam'],
  ] as const)('leave nothing behind where a good state is restored: %s', async (_layout, batchSize, name) => {
    const network = denseNetwork([2, 3, 1], 'relu', 'linear');
    const changes = { network, batchSize, optimizer: { name, learningRate: 0.01 } };
    const program = await start(changes);
    const good = structuredClone(program.saveState());
    program.setParameters(good.parameters.map((value) => value * 1e25));
    expect(program.trainSteps(5).finite).toBe(false);
    program.setParameters(good.parameters.fill(Infinity));
    program.trainSteps(1);
    const fresh = await start(changes);
    program.restoreState(fresh.saveState());
    expect(program.trainSteps(9)).toEqual(fresh.trainSteps(9));
    expect(program.saveState()).toEqual(fresh.saveState());
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
