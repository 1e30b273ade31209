import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LossName, NetworkSpec } from '../../src/engine/index.ts';
import { backward, batchGradient, forward, lossValue } from '../../src/engine/index.ts';
import { denseNetwork, randomParameters, TRANSACTIONS, TRANSACTIONS_WEIGHTS } from './networks.ts';
import type { OracleLayer } from './oracles.ts';
import { expectClose, kernelOf, LOSS_NAMES, networkOf, parametersOf, readOracle } from './oracles.ts';

interface OracleLayerTrace<Values> {
  z: Values;
  a: Values;
  dL_da: Values | null;
  dL_dz: Values;
  dL_dW: number[][];
  dL_db: number[] | null;
}

interface OracleNetwork {
  id: string;
  title: string;
  inputs: number;
  layers: OracleLayer[];
  loss: string;
  X: number[][];
  T: number[][];
  expected: {
    single: { loss: number; dL_dx: number[]; layers: OracleLayerTrace<(number | null)[]>[] };
    batch: {
      loss: number;
      lossPerSample: number[];
      dL_dx: number[][];
      layers: OracleLayerTrace<(number | null)[][]>[];
    };
  };
}

/** Edgewise's leaky relu has another slope (0.2) than the one of s11; `sse` is twice our ½ squared error. */
const NETWORKS = readOracle<{ networks: OracleNetwork[] }>('traces').networks.filter((network) =>
  network.layers.every((layer) => layer.activation !== 'leaky_relu_0.01'),
);

function prepare(network: OracleNetwork) {
  const factor = network.loss === 'sse' ? 2 : 1;
  const loss: LossName = network.loss === 'sse' ? 'sum_of_squared_errors' : LOSS_NAMES[network.loss]!;
  const tolerance = network.id === 's14' || network.id === 's15' ? 1e-10 : 1e-12;
  const spec = networkOf(network.inputs, network.layers);
  return { spec, parameters: parametersOf(network.layers), loss, factor, tolerance };
}

/** Compares where the oracle has a number: null stands for one that the formula on probabilities does not have. */
function expectCloseWhereKnown(
  actual: ArrayLike<number>,
  expected: readonly (number | null)[] | null,
  tolerance: number,
  what: string,
): void {
  (expected ?? []).forEach((want, i) => {
    if (want !== null) expectClose([actual[i]!], [want], tolerance, `${what}, ${i}`);
  });
}

const times = (values: ArrayLike<number>, factor: number) => Array.from(values, (value) => value * factor);

describe('the trace of one sample', () => {
  it.each(NETWORKS)('is what PyTorch and TensorFlow compute: $id $title', (network) => {
    const { spec, parameters, loss, factor, tolerance } = prepare(network);
    const { single } = network.expected;
    const trace = forward(spec, parameters, network.X[0]!);
    const back = backward(spec, parameters, loss, trace, network.T[0]!);
    const check = (actual: ArrayLike<number>, expected: readonly (number | null)[] | null, what: string) =>
      expectCloseWhereKnown(actual, expected, tolerance, what);

    check([back.loss * factor], [single.loss], 'loss');
    check(times(back.layers[0]!.inputGradient, factor), single.dL_dx, 'dL/dx');
    single.layers.forEach((expected, l) => {
      const layer = back.layers[l]!;
      check(trace.layers[l]!.preActivations, expected.z, `z of layer ${l}`);
      check(trace.layers[l]!.activations, expected.a, `a of layer ${l}`);
      check(times(layer.activationGradient, factor), expected.dL_da, `dL/da of layer ${l}`);
      check(times(layer.delta, factor), expected.dL_dz, `δ of layer ${l}`);
      check(times(layer.weightGradient, factor), kernelOf(expected.dL_dW), `dL/dW of layer ${l}`);
      check(times(layer.biasGradient ?? [], factor), expected.dL_db, `dL/db of layer ${l}`);
    });
  });
});

describe('the gradient of a batch', () => {
  it.each(NETWORKS)('is the mean over its samples: $id $title', (network) => {
    const { spec, parameters, loss, factor, tolerance } = prepare(network);
    const { batch } = network.expected;
    const result = batchGradient(spec, parameters, loss, network.X, network.T);
    const expected = batch.layers.flatMap(({ dL_dW, dL_db }) => [...kernelOf(dL_dW), ...(dL_db ?? [])]);
    expectClose([result.loss * factor], [batch.loss], tolerance, 'loss');
    expectClose(times(result.gradient, factor), expected, tolerance, 'gradient');
  });

  it.each(NETWORKS)('belongs to samples traced one by one: $id $title', (network) => {
    const { spec, parameters, loss, factor, tolerance } = prepare(network);
    const { batch } = network.expected;
    network.X.forEach((input, row) => {
      const trace = forward(spec, parameters, input);
      const back = backward(spec, parameters, loss, trace, network.T[row]!);
      const share = factor / network.X.length;
      expectClose([back.loss * factor], [batch.lossPerSample[row]!], tolerance, `loss of row ${row}`);
      expectClose(
        times(back.layers[0]!.inputGradient, share),
        batch.dL_dx[row]!,
        tolerance,
        `dL/dx of row ${row}`,
      );
      batch.layers.forEach((expected, l) => {
        expectCloseWhereKnown(trace.layers[l]!.activations, expected.a[row]!, tolerance, `a, row ${row}`);
        expectCloseWhereKnown(
          times(back.layers[l]!.delta, share),
          expected.dL_dz[row]!,
          tolerance,
          `δ, row ${row}`,
        );
      });
    });
  });

  it('may be asked for with flat rows or an array of rows', () => {
    const flat = batchGradient(
      TRANSACTIONS,
      TRANSACTIONS_WEIGHTS,
      'sum_of_squared_errors',
      [2, 3, 1, 1],
      [13, 6],
    );
    const rows = batchGradient(
      TRANSACTIONS,
      TRANSACTIONS_WEIGHTS,
      'sum_of_squared_errors',
      [
        [2, 3],
        [1, 1],
      ],
      [[13], [6]],
    );
    expect(rows).toEqual(flat);
  });

  it('of copies of one sample is the gradient of that sample', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 9 }),
        sampleOfTwo(),
        (seed, copies, [input, target]) => {
          const spec = denseNetwork([2, 4, 3, 1], 'tanh');
          const parameters = randomParameters(spec, seed);
          const one = batchGradient(spec, parameters, 'mean_squared_error', [input], [target]);
          const many = batchGradient(
            spec,
            parameters,
            'mean_squared_error',
            Array.from({ length: copies }, () => input),
            Array.from({ length: copies }, () => target),
          );
          expectClose([many.loss], [one.loss], 1e-14, 'loss');
          expectClose(many.gradient, [...one.gradient], 1e-14, 'gradient');
        },
      ),
      { seed: 2, numRuns: 100 },
    );
  });

  function sampleOfTwo(): fc.Arbitrary<[number[], number[]]> {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    return fc.tuple(
      fc.array(number, { minLength: 2, maxLength: 2 }),
      fc.array(number, { minLength: 1, maxLength: 1 }),
    );
  }
});

describe('back-propagation by hand', () => {
  it('on the transactions network carries the error of (2, 3) → 9, target 13, to every edge', () => {
    const trace = forward(TRANSACTIONS, TRANSACTIONS_WEIGHTS, [2, 3]);
    const back = backward(TRANSACTIONS, TRANSACTIONS_WEIGHTS, 'sum_of_squared_errors', trace, [13]);
    const error = 9 - 13;
    expect(back.loss).toBe(error ** 2 / 2);
    expect([...back.layers[1]!.delta]).toEqual([error]);
    expect([...back.layers[1]!.weightGradient]).toEqual([5 * error, 1 * error]);
    expect([...back.layers[0]!.delta]).toEqual([2 * error, -1 * error]);
    expect([...back.layers[0]!.weightGradient]).toEqual([
      2 * 2 * error,
      2 * -error,
      3 * 2 * error,
      3 * -error,
    ]);
    expect([...back.gradient]).toEqual([-16, 8, -24, 12, -20, -4]);
  });

  it('gives one linear neuron with weights 1, 2, input (3, 4) and target 6 the gradient (15, 20)', () => {
    const spec: NetworkSpec = { inputs: 2, layers: [{ units: 1, activation: 'linear', useBias: false }] };
    const trace = forward(spec, [1, 2], [3, 4]);
    expect([...backward(spec, [1, 2], 'sum_of_squared_errors', trace, [6]).gradient]).toEqual([5 * 3, 5 * 4]);
  });

  it('reports the loss that lossValue gives for the prediction', () => {
    const spec = denseNetwork([2, 3, 2], 'tanh', 'sigmoid');
    const parameters = randomParameters(spec, 7);
    const trace = forward(spec, parameters, [0.5, -1]);
    const back = backward(spec, parameters, 'binary_crossentropy', trace, [1, 0]);
    expect(back.loss).toBeCloseTo(lossValue('binary_crossentropy', trace.prediction, [1, 0]), 12);
  });

  it('refuses a target of another width', () => {
    const trace = forward(TRANSACTIONS, TRANSACTIONS_WEIGHTS, [2, 3]);
    expect(() => backward(TRANSACTIONS, TRANSACTIONS_WEIGHTS, 'huber', trace, [1, 2])).toThrow('1 outputs');
  });
});
