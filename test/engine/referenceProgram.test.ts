import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { OptimizerName, ProgramSpec } from '../../src/engine/index.ts';
import {
  batchGradient,
  compileNetwork,
  createRandom,
  dropoutFactors,
  dropoutFactorsOfRow,
  evaluate,
  backward,
  forward,
  initializeParameters,
  OPTIMIZERS,
  referenceProgram,
} from '../../src/engine/index.ts';
import { denseNetwork, TRANSACTIONS, TRANSACTIONS_WEIGHTS } from './networks.ts';
import { expectClose } from './oracles.ts';

const INPUTS = Array.from({ length: 46 }, (_, i) => Math.sin(i * 1.7));
const TARGETS = Array.from({ length: 23 }, (_, row) =>
  INPUTS[2 * row]! * INPUTS[2 * row + 1]! > 0 ? 1 : -1,
);

const BASE: ProgramSpec = {
  network: denseNetwork([2, 4, 3, 1], 'tanh'),
  loss: 'sum_of_squared_errors',
  optimizer: { name: 'adam', learningRate: 0.02 },
  batchSize: 5,
  shuffle: true,
  seed: 11,
};

/** A program on 23 rows, with seeded weights. */
function start(changes: Partial<ProgramSpec> = {}) {
  const spec = { ...BASE, ...changes };
  const program = referenceProgram(spec);
  program.setData(INPUTS, TARGETS);
  program.setParameters(initializeParameters(spec.network, 'glorot_uniform', 3));
  return program;
}

const EVERYTHING: Partial<ProgramSpec> = {
  l1: 0.001,
  l2: 0.002,
  clipNorm: 0.5,
  dropoutRates: [0.25, 0.1],
  schedule: { kind: 'cosine', steps: 40, floor: 0.1 },
};

describe('one training step', () => {
  it('on the transactions network moves each weight by −η times its gradient', () => {
    const program = referenceProgram({
      network: TRANSACTIONS,
      loss: 'sum_of_squared_errors',
      optimizer: { name: 'sgd', learningRate: 0.01 },
      batchSize: 1,
      shuffle: false,
      seed: 1,
    });
    program.setData([2, 3, 1, 1], [13, 6]);
    program.setParameters(TRANSACTIONS_WEIGHTS);
    const report = program.trainSteps(1);
    expect(report).toEqual({ steps: 1, epochs: 0, loss: (9 - 13) ** 2 / 2, finite: true });
    const gradient = [-16, 8, -24, 12, -20, -4];
    const expected = TRANSACTIONS_WEIGHTS.map((weight, i) => Math.fround(weight - 0.01 * gradient[i]!));
    expect([...program.getParameters()]).toEqual(expected);
  });

  it('uses exactly the rows and the rate that nextBatch announced', () => {
    const program = start({
      optimizer: { name: 'sgd', learningRate: 0.1 },
      schedule: { kind: 'warmup', steps: 4 },
    });
    program.trainSteps(2);
    const before = program.getParameters();
    const { rows, learningRate, step } = program.nextBatch();
    expect([step, learningRate]).toEqual([2, (0.1 * 2) / 4]);
    const pick = (table: number[], width: number) =>
      [...rows].map((row) => table.slice(row * width, (row + 1) * width));
    const { gradient } = batchGradient(BASE.network, before, BASE.loss, pick(INPUTS, 2), pick(TARGETS, 1));
    program.trainSteps(1);
    expect([...program.getParameters()]).toEqual(
      [...before].map((value, i) => Math.fround(value - learningRate * gradient[i]!)),
    );
  });

  it('of a short last batch takes the mean over its own rows', () => {
    const program = start({ optimizer: { name: 'sgd', learningRate: 0.1 }, shuffle: false });
    program.trainSteps(4);
    expect([...program.nextBatch().rows]).toEqual([20, 21, 22]);
    const before = program.getParameters();
    const { gradient } = batchGradient(BASE.network, before, BASE.loss, INPUTS.slice(40), TARGETS.slice(20));
    expect(program.trainSteps(1).epochs).toBe(1);
    expect(program.getParameters()[0]).toBe(Math.fround(before[0]! - 0.1 * gradient[0]!));
  });

  it('with dropout follows the mean of the samples’ traces under the announced masks', () => {
    const program = start({ dropoutRates: [0.5, 0.25], optimizer: { name: 'sgd', learningRate: 0.1 } });
    const before = program.getParameters();
    const { rows, dropoutMasks } = program.nextBatch();
    const factors = dropoutFactors(dropoutMasks, [0.5, 0.25])!;
    const gradients = [...rows].map((row, i) => {
      const factorsOfRow = dropoutFactorsOfRow(BASE.network, factors, i);
      const trace = forward(BASE.network, before, INPUTS.slice(2 * row, 2 * row + 2), factorsOfRow);
      return backward(BASE.network, before, BASE.loss, trace, [TARGETS[row]!]).gradient;
    });
    const mean = [...before].map((_, p) => gradients.reduce((sum, each) => sum + each[p]!, 0) / rows.length);
    expectClose(program.gradient(rows, dropoutMasks), mean, 1e-15, 'gradient');
    program.trainSteps(1);
    expectClose(
      program.getParameters(),
      [...before].map((value, p) => Math.fround(value - 0.1 * mean[p]!)),
      1e-7,
      'parameters',
    );
  });

  it('sees every row once in an epoch', () => {
    const program = start();
    const seen = Array.from({ length: 5 }, () => {
      const { rows } = program.nextBatch();
      program.trainSteps(1);
      return [...rows];
    });
    expect(seen.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, row) => row));
  });
});

describe('training', () => {
  const optimizers = Object.keys(OPTIMIZERS) as OptimizerName[];

  it.each(optimizers)('n times one step equals n steps bit for bit: %s', (name) => {
    const changes: Partial<ProgramSpec> = { ...EVERYTHING, optimizer: { name, learningRate: 0.02 } };
    const single = start(changes);
    const whole = start(changes);
    for (let k = 0; k < 37; k++) single.trainSteps(1);
    whole.trainSteps(37);
    expect(single.saveState()).toEqual(whole.saveState());
  });

  it.each(optimizers)('goes on bit for bit from a saved state: %s', (name) => {
    const changes: Partial<ProgramSpec> = { ...EVERYTHING, optimizer: { name, learningRate: 0.02 } };
    const first = start(changes);
    first.trainSteps(13);
    const saved = structuredClone(first.saveState());
    first.trainSteps(20);
    const second = referenceProgram({ ...BASE, ...changes, seed: 999 });
    second.restoreState(saved);
    second.setData(INPUTS, TARGETS);
    second.trainSteps(20);
    expect(second.saveState()).toEqual(first.saveState());
  });

  it('keeps parameters and slots in single precision', () => {
    const program = start(EVERYTHING);
    program.trainSteps(10);
    const parameters = program.getParameters();
    expect([...parameters]).toEqual([...Float32Array.from(parameters)]);
    expect(program.saveState().slots.length).toBe(2 * parameters.length);
  });

  it('follows the training seed: the same gives the same, another gives another', () => {
    const parametersOf = (seed: number) => {
      const program = start({ seed });
      program.trainSteps(9);
      return program.getParameters();
    };
    expect(parametersOf(1)).toEqual(parametersOf(1));
    expect(parametersOf(1)).not.toEqual(parametersOf(2));
  });

  it('lowers the loss', () => {
    const program = start();
    const before = program.evaluate(INPUTS, TARGETS).loss;
    program.trainSteps(300);
    expect(program.evaluate(INPUTS, TARGETS).loss).toBeLessThan(before / 2);
  });

  it('stops right after the step that made something infinite, and says so', () => {
    const program = start({
      network: denseNetwork([2, 3, 1], 'linear'),
      optimizer: { name: 'sgd', learningRate: 1e6 },
    });
    const report = program.trainSteps(1000);
    expect(report.finite).toBe(false);
    expect(report.steps).toBeLessThan(100);
    expect(program.saveState().step).toBe(report.steps);
  });

  it('reports the epochs it finished', () => {
    const program = start();
    expect(program.trainSteps(12)).toMatchObject({ steps: 12, epochs: 2 });
    expect(program.saveState()).toMatchObject({ step: 12, epoch: 2, positionInEpoch: 10 });
  });
});

describe('frozen parameters', () => {
  it('never move, whatever the penalty and the optimiser, and keep empty slots', () => {
    const names = fc.constantFrom(...(Object.keys(OPTIMIZERS) as OptimizerName[]));
    fc.assert(
      fc.property(
        names,
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 31, maxLength: 31 }),
        (name, marks) => {
          const frozen = Uint8Array.from(marks);
          const program = start({ ...EVERYTHING, optimizer: { name, learningRate: 0.02 }, frozen });
          const before = program.getParameters();
          const slotsBefore = program.saveState().slots;
          program.trainSteps(6);
          const { slots } = program.saveState();
          const isFrozen = (_: number, i: number) => frozen[i % before.length] === 1;
          expect(program.getParameters().filter(isFrozen)).toEqual(before.filter(isFrozen));
          expect(slots.filter(isFrozen)).toEqual(slotsBefore.filter(isFrozen));
        },
      ),
      { seed: 5, numRuns: 30 },
    );
  });

  it('still show their gradient', () => {
    const free = start().gradient([0, 1, 2]);
    expect(start({ frozen: new Uint8Array(31).fill(1) }).gradient([0, 1, 2])).toEqual(free);
  });
});

describe('a change of settings in the middle of a run', () => {
  it('keeps the slots and everything that is not named', () => {
    const program = start({ l2: 0.01 });
    program.trainSteps(5);
    const before = program.saveState();
    program.configure({ learningRate: 0.5 });
    expect(program.saveState()).toEqual(before);
    expect(program.nextBatch().learningRate).toBe(0.5);
    expect(program.evaluate(INPUTS, TARGETS).penalty).toBeGreaterThan(0);
  });

  it('can put dropout and clipping on and off again', () => {
    const program = start();
    program.configure({ dropoutRates: [0.5, 0], clipNorm: 1, clipValue: 0.1 });
    expect(program.nextBatch().dropoutMasks).not.toBeNull();
    program.configure({ dropoutRates: [], clipNorm: null, clipValue: null });
    program.trainSteps(3);
    const plain = start();
    plain.trainSteps(3);
    expect(program.saveState()).toEqual(plain.saveState());
  });

  it('is refused where it makes no sense', () => {
    const program = start();
    expect(() => program.configure({ learningRate: -1 })).toThrow(
      'The learning rate is a number from 0 on, not -1.',
    );
    expect(() => program.configure({ clipNorm: 0 })).toThrow('clipped above 0');
    expect(() => program.configure({ dropoutRates: [0.5] })).toThrow('2 hidden layers');
    expect(() => program.configure({ frozen: new Uint8Array(3) })).toThrow('should hold 31 numbers, not 3');
  });
});

describe('looking at a program', () => {
  it('predicts and evaluates what the exact functions do', () => {
    const program = start({ l1: 0.01 });
    const parameters = program.getParameters();
    const predictions = program.predict(INPUTS);
    TARGETS.forEach((_, row) => {
      const { prediction } = forward(BASE.network, parameters, INPUTS.slice(2 * row, 2 * row + 2));
      expect(predictions[row]).toBe(Math.fround(prediction[0]!));
    });
    expect(program.evaluate(INPUTS, TARGETS)).toEqual(
      evaluate(BASE.network, parameters, BASE.loss, INPUTS, TARGETS, 'binary', { l1: 0.01, l2: 0 }),
    );
  });

  it('gives all activations neuron by neuron, the inputs first', () => {
    const program = start();
    const points = [0.5, -1, 2, 3];
    const all = program.activations(points);
    expect(all.length).toBe((2 + 4 + 3 + 1) * 2);
    [points.slice(0, 2), points.slice(2)].forEach((point, p) => {
      const trace = forward(BASE.network, program.getParameters(), point);
      const column = [...trace.input, ...trace.layers.flatMap((layer) => [...layer.activations])];
      expect(column.map((_, neuron) => all[neuron * 2 + p])).toEqual(column.map(Math.fround));
    });
  });

  it('slices the loss with its penalty along one weight, and changes nothing', () => {
    const program = start({ l2: 0.1 });
    const before = program.saveState();
    const rows = [3, 7, 8];
    const [low, high] = program.slice(2, [-1, 1], rows);
    const parameters = program.getParameters();
    const at = (value: number) => {
      parameters[2] = value;
      const inputs = rows.map((row) => INPUTS.slice(2 * row, 2 * row + 2));
      const targets = rows.map((row) => [TARGETS[row]!]);
      const result = evaluate(BASE.network, parameters, BASE.loss, inputs, targets, 'binary', {
        l1: 0,
        l2: 0.1,
      });
      return result.loss + result.penalty;
    };
    expect([low, high]).toEqual([at(-1), at(1)]);
    expect(program.saveState()).toEqual(before);
  });

  it('has a slope of the slice that is the gradient', () => {
    const program = start({ l1: 0.01, l2: 0.02 });
    const rows = [0, 5, 9];
    const value = program.getParameters()[4]!;
    const [low, high] = program.slice(4, [value - 1e-5, value + 1e-5], rows);
    expect((high! - low!) / 2e-5).toBeCloseTo(program.gradient(rows)[4]!, 8);
  });

  it('says in a sentence what is wrong', () => {
    const program = referenceProgram(BASE);
    expect(() => program.trainSteps(1)).toThrow('call setData first');
    expect(() => program.nextBatch()).toThrow('call setData first');
    expect(() => program.setData([1, 2, 3], [1])).toThrow('do not make whole rows of 2');
    expect(() => program.setData([1, 2, 3, 4], [1])).toThrow(
      'There are 2 rows of inputs, but 1 rows of targets.',
    );
    expect(() => program.setData([], [])).toThrow('at least one row');
    expect(() => program.slice(31, [0], [0])).toThrow('There is no parameter number 31.');
    expect(() => referenceProgram({ ...BASE, batchSize: 0 })).toThrow('The batch size is a whole number');
  });

  it('is what compileNetwork resolves to', async () => {
    const program = await compileNetwork(BASE);
    program.setData(INPUTS, TARGETS);
    program.setParameters(initializeParameters(BASE.network, 'glorot_uniform', 3));
    program.trainSteps(10);
    const reference = start();
    reference.trainSteps(10);
    expectClose(program.getParameters(), [...reference.getParameters()], 1e-4, 'parameters');
  });

  it('starts its epoch again where new data are too short for its position', () => {
    const program = start();
    program.trainSteps(3);
    const random = createRandom(1);
    program.setData(
      Array.from({ length: 8 }, () => random.normal()),
      [1, 1, -1, -1],
    );
    expect(program.saveState()).toMatchObject({ step: 3, epoch: 0, positionInEpoch: 0 });
    expect(program.nextBatch().rows.length).toBe(4);
  });
});
