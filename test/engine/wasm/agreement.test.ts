import { describe, expect, it } from 'vitest';
import type {
  ActivationName,
  LossName,
  OptimizerName,
  Program,
  ProgramSpec,
} from '../../../src/engine/index.ts';
import {
  ACTIVATIONS,
  createRandom,
  LOSSES,
  OPTIMIZERS,
  parameterCount,
  referenceProgram,
} from '../../../src/engine/index.ts';
import type { Random } from '../../../src/engine/index.ts';
import { layOutMemory } from '../../../src/engine/wasm/layout.ts';
import { wasmProgram } from '../../../src/engine/wasm/wasmProgram.ts';
import { denseNetwork, randomParameters } from '../networks.ts';
import { expectClose } from '../oracles.ts';

const ACTIVATION_NAMES = Object.keys(ACTIVATIONS) as ActivationName[];
const LOSS_NAMES = Object.keys(LOSSES) as LossName[];
const OPTIMIZER_NAMES = Object.keys(OPTIMIZERS) as OptimizerName[];
const OUTPUTWISE_LOSSES = LOSS_NAMES.filter((loss) => loss !== 'categorical_crossentropy');
/** Their slopes have no jumps, so that two precisions do not part at one. */
const SMOOTH: ActivationName[] = [
  'linear',
  'sigmoid',
  'tanh',
  'elu',
  'gelu',
  'silu',
  'softplus',
  'softsign',
  'mish',
];

/** They divide by the size of the gradient, so where it is near 0 its last bits decide about a whole step. */
const DIVIDING: OptimizerName[] = ['rmsprop', 'adam', 'adamw'];

const EVERYTHING: Partial<ProgramSpec> = {
  l1: 0.001,
  l2: 0.002,
  clipNorm: 0.5,
  clipValue: 0.1,
  schedule: { kind: 'cosine', steps: 40, floor: 0.1 },
};

interface Pair {
  fast: Program;
  exact: Program;
  inputs: number[];
  targets: number[];
}

/** Both programs on the same random rows, with the same random parameters. Targets are 0 or 1. */
async function startBoth(spec: ProgramSpec, rows: number, random: Random): Promise<Pair> {
  const outputs = spec.network.layers.at(-1)!.units;
  const inputs = Array.from({ length: rows * spec.network.inputs }, () => Math.fround(random.normal()));
  const targets = Array.from({ length: rows * outputs }, () => random.integerBelow(2));
  const pair = { fast: wasmProgram(spec), exact: referenceProgram(spec), inputs, targets };
  for (const program of [pair.fast, pair.exact]) {
    program.setData(inputs, targets);
    program.setParameters(randomParameters(spec.network, spec.seed));
  }
  return pair;
}

function expectSameSteps({ fast, exact }: Pair, steps: number, what: string): void {
  const fastReport = fast.trainSteps(steps);
  const exactReport = exact.trainSteps(steps);
  expectClose([fastReport.loss], [exactReport.loss], 1e-5, `${what}: loss`);
  expect({ ...fastReport, loss: 0 }).toEqual({ ...exactReport, loss: 0 });
  expectClose(fast.getParameters(), [...exact.getParameters()], 1e-5, `${what}: parameters`);
}

function specOf(changes: Partial<ProgramSpec>): ProgramSpec {
  return {
    network: denseNetwork([3, 7, 5, 3], 'tanh'),
    loss: 'sum_of_squared_errors',
    optimizer: { name: 'sgd', learningRate: 0.05 },
    batchSize: 10,
    shuffle: true,
    seed: 7,
    ...changes,
  };
}

describe('the fast program agrees with the exact one', () => {
  it.each(ACTIVATION_NAMES)('with %s in the hidden layers', async (activation) => {
    const spec = specOf({ network: denseNetwork([3, 7, 5, 3], activation, 'linear') });
    expectSameSteps(await startBoth(spec, 33, createRandom(1)), 20, activation);
  });

  it.each(ACTIVATION_NAMES)('with %s as output', async (activation) => {
    const spec = specOf({ network: denseNetwork([3, 7, 3], 'tanh', activation) });
    expectSameSteps(await startBoth(spec, 33, createRandom(2)), 20, activation);
  });

  it.each(LOSS_NAMES)('on softmax with %s', async (loss) => {
    const spec = specOf({ network: denseNetwork([3, 7, 4], 'tanh', 'softmax'), loss });
    expectSameSteps(await startBoth(spec, 33, createRandom(3)), 20, loss);
  });

  it.each(OUTPUTWISE_LOSSES)('on sigmoid and on tanh with %s', async (loss) => {
    const sigmoid = specOf({ network: denseNetwork([3, 7, 4], 'tanh', 'sigmoid'), loss });
    expectSameSteps(await startBoth(sigmoid, 33, createRandom(4)), 20, `sigmoid ${loss}`);
    if (loss === 'binary_crossentropy') return;
    const tanh = specOf({ network: denseNetwork([3, 7, 4], 'tanh', 'tanh'), loss });
    expectSameSteps(await startBoth(tanh, 33, createRandom(5)), 20, `tanh ${loss}`);
  });

  it.each(ACTIVATION_NAMES)('with %s in a narrow network, hidden and as output', async (activation) => {
    for (const network of [
      denseNetwork([2, 4, 3, 2], activation, 'linear'),
      denseNetwork([4, 3, 1], 'tanh', activation),
    ])
      expectSameSteps(await startBoth(specOf({ network }), 33, createRandom(6)), 20, activation);
  });

  it.each(OUTPUTWISE_LOSSES)('on a narrow network with %s', async (loss) => {
    const spec = specOf({ network: denseNetwork([3, 4, 2], 'tanh', 'sigmoid'), loss });
    expectSameSteps(await startBoth(spec, 33, createRandom(7)), 20, loss);
  });

  it.each(OPTIMIZER_NAMES)('with %s on narrow networks of any layers and small batches', async (name) => {
    const random = createRandom(50 + OPTIMIZER_NAMES.indexOf(name));
    for (let trial = 0; trial < 20; trial++) {
      const widths = Array.from({ length: 2 + random.integerBelow(4) }, () => 1 + random.integerBelow(4));
      const spec = specOf({
        network: denseNetwork(widths, 'tanh'),
        optimizer: { name, learningRate: DIVIDING.includes(name) ? 0.001 : 0.01 },
        batchSize: 1 + random.integerBelow(12),
        seed: trial,
        ...(trial % 3 === 0 ? EVERYTHING : {}),
      });
      for (const layer of spec.network.layers) {
        layer.activation = SMOOTH[random.integerBelow(SMOOTH.length)]!;
        layer.useBias = random.integerBelow(4) > 0;
      }
      const kinds = spec.network.layers.map(({ activation }) => activation).join(' ');
      const pair = await startBoth(spec, 1 + random.integerBelow(40), random);
      expectSameSteps(pair, 20, `${name} ${widths.join('-')} ${kinds} batch ${spec.batchSize}`);
    }
  });

  it.each(OPTIMIZER_NAMES)(
    'with %s on networks of any shape and batches of any size',
    async (name) => {
      const random = createRandom(OPTIMIZER_NAMES.indexOf(name) + 1);
      for (let trial = 0; trial < 8; trial++) {
        const width = () => 1 + random.integerBelow(70);
        const widths = Array.from({ length: 2 + random.integerBelow(4) }, width);
        const activation = SMOOTH[random.integerBelow(SMOOTH.length)]!;
        const spec = specOf({
          network: denseNetwork(widths, activation, 'tanh'),
          optimizer: { name, learningRate: DIVIDING.includes(name) ? 0.001 : 0.01 },
          batchSize: 1 + random.integerBelow(200),
          shuffle: random.integerBelow(2) === 1,
          seed: trial,
          ...(trial % 3 === 0 ? EVERYTHING : {}),
        });
        for (const layer of spec.network.layers) layer.useBias = random.integerBelow(4) > 0;
        const pair = await startBoth(spec, 1 + random.integerBelow(250), random);
        expectSameSteps(pair, 20, `${name} ${widths.join('-')} ${activation} batch ${spec.batchSize}`);
      }
    },
    60_000,
  );

  it('with dropout, locked weights and everything else at once', async () => {
    const network = denseNetwork([3, 20, 9, 2], 'silu', 'tanh');
    const random = createRandom(6);
    const frozen = Uint8Array.from({ length: 3 * 20 + 20 + 20 * 9 + 9 + 9 * 2 + 2 }, () =>
      random.integerBelow(2),
    );
    for (const batchSize of [1, 7, 10, 40]) {
      const spec = specOf({ network, batchSize, frozen, dropoutRates: [0.5, 0.2], ...EVERYTHING });
      expectSameSteps(await startBoth(spec, 50, random), 20, `batch ${batchSize}`);
    }
  });

  it('with small batches, in rows where these take fewer vectors than panels, and with everything at once', async () => {
    const random = createRandom(12);
    let inRows = 0;
    for (let trial = 0; trial < 60; trial++) {
      const widths = Array.from({ length: 3 + random.integerBelow(3) }, () => 1 + random.integerBelow(20));
      const name = OPTIMIZER_NAMES[trial % OPTIMIZER_NAMES.length]!;
      const network = denseNetwork(
        widths,
        SMOOTH[trial % SMOOTH.length]!,
        trial % 2 === 0 ? 'tanh' : 'softmax',
      );
      for (const layer of network.layers) layer.useBias = random.integerBelow(4) > 0;
      const isFrozen = () => (trial % 3 === 0 ? random.integerBelow(2) : 0);
      const spec = specOf({
        network,
        optimizer: { name, learningRate: DIVIDING.includes(name) ? 0.001 : 0.01 },
        batchSize: 1 + random.integerBelow(12),
        arithmetic: trial % 5 === 0 ? 'fast' : 'reproducible',
        seed: trial,
        frozen: Uint8Array.from({ length: parameterCount(network) }, isFrozen),
        ...(trial % 3 === 0 ? { ...EVERYTHING, dropoutRates: widths.slice(1, -1).map(() => 0.3) } : {}),
      });
      if (layOutMemory(spec).rows !== null) inRows++;
      const pair = await startBoth(spec, 1 + random.integerBelow(30), random);
      expectSameSteps(pair, 20, `${trial}: ${name} ${widths.join('-')} batch ${spec.batchSize}`);
    }
    expect(inRows).toBeGreaterThan(20);
    expect(inRows).toBeLessThan(50);
  });

  it('where the processor fuses multiplications and additions', async () => {
    const spec = specOf({ arithmetic: 'fast' });
    expectSameSteps(await startBoth(spec, 33, createRandom(8)), 20, 'fast');
  });

  it('in the gradient and in the slice along one weight, over more rows than a batch', async () => {
    const network = denseNetwork([3, 6, 4, 2], 'tanh', 'sigmoid');
    const spec = specOf({
      network,
      loss: 'binary_crossentropy',
      l1: 0.01,
      l2: 0.1,
      dropoutRates: [0.5, 0.25],
    });
    const { fast, exact } = await startBoth(spec, 33, createRandom(9));
    const rows = Array.from({ length: 27 }, (_, i) => (i * 5) % 33);
    expectClose(fast.gradient(rows), [...exact.gradient(rows)], 1e-6, 'gradient');
    const { rows: batch, dropoutMasks } = exact.nextBatch();
    const dropped = fast.gradient(batch, dropoutMasks);
    expectClose(dropped, [...exact.gradient(batch, dropoutMasks)], 1e-6, 'gradient with dropout');
    const before = fast.saveState();
    const values = [-2, -0.5, 0, 1, 3];
    expectClose(fast.slice(4, values, rows), Array.from(exact.slice(4, values, rows)), 1e-6, 'slice');
    expect(fast.saveState()).toEqual(before);
  });

  it('in what it predicts, shows and says of a set, for any number of points', async () => {
    const network = denseNetwork([2, 5, 3], 'tanh', 'softmax');
    const spec = specOf({ network, loss: 'categorical_crossentropy', l2: 0.1 });
    for (const rows of [1, 7, 8, 1030]) {
      const { fast, exact, inputs, targets } = await startBoth(spec, rows, createRandom(rows));
      expectClose(fast.predict(inputs), [...exact.predict(inputs)], 1e-6, 'predictions');
      expectClose(fast.activations(inputs), [...exact.activations(inputs)], 1e-6, 'activations');
      const [got, want] = [fast.evaluate(inputs, targets), exact.evaluate(inputs, targets)];
      expectClose([got.loss, got.penalty], [want.loss, want.penalty], 1e-6, 'loss and penalty');
      expect([got.accuracy, got.count]).toEqual([want.accuracy, want.count]);
    }
  });
});
