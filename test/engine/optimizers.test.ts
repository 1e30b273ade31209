import { describe, expect, it } from 'vitest';
import type { OptimizerName, OptimizerSpec } from '../../src/engine/index.ts';
import { batchGradient, createOptimizer, parameterLayout } from '../../src/engine/index.ts';
import { addPenaltyGradient, clipByNorm, clipByValue } from '../../src/engine/regularizers.ts';
import type { OracleLayer } from './oracles.ts';
import { expectClose, kernelOf, networkOf, parametersOf, readOracle } from './oracles.ts';

interface KerasRun {
  optimizer: string;
  args: Record<string, number | boolean>;
  dataLossBeforeStep: number[];
  paramsAfterStep: [number[][], number[], number[][], number[]][];
}

interface Config {
  id: string;
  keras: KerasRun | null;
  reg?: { l1: number; l2: number };
  clip?: { global_norm?: number; value?: number };
  lr_drop?: [number, number];
}

const ORACLE = readOracle<{
  task: { layers: OracleLayer[]; X: number[][]; T: number[][]; batches: number[][] };
  configs: Config[];
}>('optimizers');

/** Our name of the Keras optimiser, or null where Edgewise has none. */
function nameOf({ optimizer, args }: KerasRun): OptimizerName | null {
  if (args.amsgrad === true || args.centered === true) return null;
  if (optimizer === 'SGD')
    return args.nesterov === true ? 'nesterov' : args.momentum === undefined ? 'sgd' : 'momentum';
  const names: Record<string, OptimizerName> = {
    Adagrad: 'adagrad',
    RMSprop: 'rmsprop',
    Adam: 'adam',
    AdamW: 'adamw',
  };
  return names[optimizer] ?? null;
}

const ARGUMENTS: Record<string, keyof OptimizerSpec> = {
  learning_rate: 'learningRate',
  momentum: 'momentum',
  rho: 'rho',
  beta_1: 'beta1',
  beta_2: 'beta2',
  epsilon: 'epsilon',
  initial_accumulator_value: 'initialAccumulator',
  weight_decay: 'weightDecay',
};

function specOf(run: KerasRun): OptimizerSpec {
  const settings = Object.entries(run.args).flatMap(([key, value]) =>
    ARGUMENTS[key] === undefined ? [] : [[ARGUMENTS[key], value]],
  );
  return { learningRate: 0, ...Object.fromEntries(settings), name: nameOf(run)! };
}

/** Keras rounds momentum, the betas of the bias correction and Adagrad's first accumulator to single precision. */
function toleranceOf({ id, keras }: Config): number {
  const isPlainDescent = keras!.optimizer === 'SGD' && keras!.args.momentum === undefined;
  return isPlainDescent || id.endsWith('_exact') ? 1e-8 : 1e-4;
}

const CONFIGS = ORACLE.configs.filter((config) => config.keras !== null && nameOf(config.keras) !== null);

describe('each optimiser', () => {
  it('meets a Keras run', () => {
    const names = new Set(CONFIGS.map((config) => nameOf(config.keras!)));
    expect(names).toEqual(new Set(['adagrad', 'adam', 'adamw', 'momentum', 'nesterov', 'rmsprop', 'sgd']));
  });

  it.each(CONFIGS)('goes the way of Keras for 20 steps: $id', (config) => {
    const { layers, X, T, batches } = ORACLE.task;
    const run = config.keras!;
    const spec = networkOf(2, layers);
    const parameters = parametersOf(layers);
    const optimizerSpec = specOf(run);
    const optimizer = createOptimizer(optimizerSpec, parameters.length);
    batches.forEach((rows, k) => {
      const inputs = rows.map((row) => X[row]!);
      const targets = rows.map((row) => T[row]!);
      const { loss, gradient } = batchGradient(spec, parameters, 'binary_crossentropy', inputs, targets);
      expectClose([loss], [run.dataLossBeforeStep[k]!], toleranceOf(config), `loss before step ${k}`);
      addPenaltyGradient(parameterLayout(spec), parameters, config.reg ?? { l1: 0, l2: 0 }, gradient);
      if (config.clip?.global_norm !== undefined) {
        clipByNorm(gradient, config.clip.global_norm, new Uint8Array(gradient.length));
      }
      if (config.clip?.value !== undefined) clipByValue(gradient, config.clip.value);
      const [dropStep, dropFactor] = config.lr_drop ?? [Infinity, 1];
      const rate = optimizerSpec.learningRate * (k >= dropStep ? dropFactor : 1);
      optimizer.update(parameters, gradient, k + 1, rate);
      const [w1, b1, w2, b2] = run.paramsAfterStep[k]!;
      const expected = [...kernelOf(w1), ...b1, ...kernelOf(w2), ...b2];
      expectClose(parameters, expected, toleranceOf(config), `parameters after step ${k}`);
    });
  });
});

describe('one update by hand', () => {
  function updated(spec: OptimizerSpec, gradients: readonly number[]): number {
    const parameters = Float64Array.of(1);
    const optimizer = createOptimizer(spec, 1);
    gradients.forEach((gradient, k) => optimizer.update(parameters, [gradient], k + 1));
    return parameters[0]!;
  }

  it('of SGD goes −η g', () => {
    expect(updated({ name: 'sgd', learningRate: 0.1 }, [2])).toBe(1 - 0.1 * 2);
  });

  it('of momentum keeps 0.9 of the velocity unless told otherwise', () => {
    expect(updated({ name: 'momentum', learningRate: 0.1 }, [2, 0])).toBeCloseTo(1 - 0.2 - 0.9 * 0.2, 14);
  });

  it('of Nesterov looks ahead', () => {
    expect(updated({ name: 'nesterov', learningRate: 0.1 }, [2])).toBeCloseTo(1 - 0.9 * 0.2 - 0.2, 14);
  });

  it('of Adam has the size of the learning rate at first, whatever the gradient', () => {
    expect(updated({ name: 'adam', learningRate: 0.01 }, [50])).toBeCloseTo(1 - 0.01, 8);
    expect(updated({ name: 'adam', learningRate: 0.01 }, [-0.5])).toBeCloseTo(1 + 0.01, 6);
  });

  it('of AdamW first shrinks the parameter by η λ', () => {
    const spec: OptimizerSpec = { name: 'adamw', learningRate: 0.01, weightDecay: 0.5 };
    expect(updated(spec, [0])).toBeCloseTo(1 - 0.01 * 0.5, 14);
  });

  it('leaves a frozen parameter and its slots alone, also where there is decay', () => {
    const parameters = Float64Array.of(1, 1);
    const optimizer = createOptimizer({ name: 'adamw', learningRate: 0.1 }, 2);
    optimizer.update(parameters, [3, 3], 1, 0.1, Uint8Array.of(1, 0));
    expect(parameters[0]).toBe(1);
    expect(parameters[1]).toBeLessThan(1);
    expect([optimizer.slots[0], optimizer.slots[2]]).toEqual([0, 0]);
    expect(optimizer.slots[1]).not.toBe(0);
  });

  it('refuses a gradient of another length', () => {
    const optimizer = createOptimizer({ name: 'sgd', learningRate: 0.1 }, 2);
    expect(() => optimizer.update(new Float64Array(2), [1], 1)).toThrow(
      'The gradient should hold 2 numbers, not 1.',
    );
  });
});
