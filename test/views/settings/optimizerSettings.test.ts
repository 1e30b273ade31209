import { describe, expect, it } from 'vitest';
import { createOptimizer, type OptimizerName } from '../../../src/engine/index.ts';
import { NUMBERS_OF_OPTIMIZER, OPTIMIZER_NUMBERS } from '../../../src/views/settings/optimizerSettings.ts';

const NAMES = Object.keys(NUMBERS_OF_OPTIMIZER) as OptimizerName[];

/** Three updates with different gradients. */
function train(spec: Parameters<typeof createOptimizer>[0]): number[] {
  const parameters = Float64Array.of(1, -2);
  const optimizer = createOptimizer(spec, 2);
  [3, -0.5, 2].forEach((gradient, index) => optimizer.update(parameters, [gradient, -gradient], index + 1));
  return [...parameters];
}

describe('the numbers of an optimiser', () => {
  it.each(NAMES)('of %s are shown with the values that the engine uses when none are set', (name) => {
    const usual = Object.fromEntries(
      NUMBERS_OF_OPTIMIZER[name].map((number) => [number, OPTIMIZER_NUMBERS[number].usual]),
    );
    expect(train({ name, learningRate: 0.1, ...usual })).toEqual(train({ name, learningRate: 0.1 }));
  });

  it.each(NAMES)('of %s all matter: another value moves the parameters elsewhere', (name) => {
    for (const number of NUMBERS_OF_OPTIMIZER[name]) {
      const other = OPTIMIZER_NUMBERS[number].usual / 2;
      expect(train({ name, learningRate: 0.1, [number]: other })).not.toEqual(
        train({ name, learningRate: 0.1 }),
      );
    }
  });
});
