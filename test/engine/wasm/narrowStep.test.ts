import { describe, expect, it } from 'vitest';
import type { ActivationName, ProgramSpec } from '../../../src/engine/index.ts';
import { createRandom } from '../../../src/engine/index.ts';
import { layerShapes } from '../../../src/engine/wasm/layerShapes.ts';
import { layOutMemory } from '../../../src/engine/wasm/layout.ts';
import { isNarrow } from '../../../src/engine/wasm/narrowStep.ts';
import { wasmProgram } from '../../../src/engine/wasm/wasmProgram.ts';
import { denseNetwork, randomParameters } from '../networks.ts';

const specOf = (widths: readonly number[], activation: ActivationName, batchSize: number): ProgramSpec => ({
  network: denseNetwork(widths, activation, 'tanh'),
  loss: 'sum_of_squared_errors',
  optimizer: { name: 'sgd', learningRate: 0.1 },
  batchSize,
  shuffle: false,
  seed: 1,
});

describe('the step of a narrow network', () => {
  it.each<[readonly number[], ActivationName, number, boolean]>([
    [[2, 4, 2, 1], 'tanh', 10, true],
    [[2, 4, 2, 1], 'relu', 10, true],
    [[2, 5, 2, 1], 'tanh', 10, false],
    [[5, 4, 2, 1], 'tanh', 10, false],
    [[2, 4, 2, 1], 'tanh', 13, false],
    // Twelve units in three vectors each, and thirteen.
    [[2, 4, 4, 3, 1], 'tanh', 12, true],
    [[2, 4, 4, 4, 1], 'tanh', 12, false],
    // Its slopes have to be kept.
    [[2, 4, 2, 1], 'gelu', 10, false],
  ])('is for a few short layers: %j, %s, batches of %d', (widths, activation, batchSize, wanted) => {
    const spec = specOf(widths, activation, batchSize);
    expect(isNarrow(layerShapes(spec), layOutMemory(spec))).toBe(wanted);
  });

  /** A step with dropout goes through the kernels; where no unit is silent it is the same step. */
  it.each(['tanh', 'relu', 'leaky_relu', 'elu', 'sigmoid', 'hard_sigmoid', 'linear'] as const)(
    'gives the bits that the kernels give: %s',
    (activation) => {
      const random = createRandom(8);
      const rows = [...Array(11).keys()];
      for (const [widths, batchSize] of [
        [[2, 4, 2, 1], 12],
        [[3, 4, 4, 4], 4],
        [[4, 1, 3, 2], 8],
      ] as const) {
        const spec = specOf(widths, activation, batchSize);
        const program = wasmProgram(spec);
        const numbers = (width: number): number[] =>
          Array.from({ length: 11 * width }, () => random.normal());
        program.setData(numbers(widths[0]), numbers(widths[3]));
        program.setParameters(randomParameters(spec.network, batchSize));
        expect(isNarrow(layerShapes(spec), layOutMemory(spec))).toBe(true);
        const nobodySilent = widths.slice(1, -1).map((units) => new Uint8Array(11 * units).fill(1));
        expect(program.gradient(rows)).toEqual(program.gradient(rows, nobodySilent));
      }
    },
  );
});
