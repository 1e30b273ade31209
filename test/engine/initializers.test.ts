import { describe, expect, it } from 'vitest';
import type { InitializerName } from '../../src/engine/index.ts';
import {
  defaultUnitIds,
  INITIALIZERS,
  initializeGivingWay,
  initializeParameters,
  parameterLayout,
} from '../../src/engine/index.ts';
import { denseNetwork } from './networks.ts';
import { readOracle } from './oracles.ts';

interface Distribution {
  name: string;
  fan_in: number;
  fan_out: number;
  mean: number;
  variance: number;
  min?: number;
  max?: number;
  hard_limit?: number;
}

const NAMES: Record<string, InitializerName> = {
  'uniform_pm_0.5': 'uniform_half',
  'normal_0.05 (keras random_normal default)': 'normal',
};
const nameOf = (oracleName: string) => NAMES[oracleName] ?? oracleName;

const DISTRIBUTIONS = readOracle<{ entries: Distribution[] }>('initializers')
  .entries.filter((entry) => nameOf(entry.name) in INITIALIZERS && entry.fan_in < 784)
  .map((entry) => ({ ...entry, initializer: nameOf(entry.name) as InitializerName }));

/** At least 24,000 weights of one shape, from as many seeds as that takes. */
function drawMany(initializer: InitializerName, inputs: number, units: number): Float64Array {
  const spec = denseNetwork([inputs, units], 'linear');
  spec.layers[0]!.useBias = false;
  const seeds = Math.ceil(24_000 / (inputs * units));
  const all = new Float64Array(seeds * inputs * units);
  for (let seed = 0; seed < seeds; seed++) {
    all.set(initializeParameters(spec, initializer, seed), seed * inputs * units);
  }
  return all;
}

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('each initialiser', () => {
  it.each(DISTRIBUTIONS)(
    '$initializer has its mean, variance and limits for $fan_in inputs, $fan_out units',
    (entry) => {
      const weights = drawMany(entry.initializer, entry.fan_in, entry.fan_out);
      const mean = meanOf(weights);
      const variance = meanOf(weights.map((weight) => (weight - mean) ** 2));
      const [low, high] = [Math.min(...weights), Math.max(...weights)];
      // Five standard errors of the mean, and 5 % of the variance.
      expect(Math.abs(mean - entry.mean)).toBeLessThanOrEqual(5 * Math.sqrt(entry.variance / weights.length));
      expect(Math.abs(variance - entry.variance)).toBeLessThanOrEqual(0.05 * entry.variance);
      const limit = (value: number | undefined, otherwise: number) => value ?? otherwise;
      const hardLimit = limit(entry.hard_limit, Infinity);
      expect(low).toBeGreaterThanOrEqual(Math.fround(limit(entry.min, -hardLimit)));
      expect(high).toBeLessThanOrEqual(Math.fround(limit(entry.max, hardLimit)));
    },
  );

  it.each(Object.keys(INITIALIZERS) as InitializerName[])(
    '%s begins with single-precision numbers and biases 0',
    (name) => {
      const spec = denseNetwork([3, 5, 2], 'tanh');
      const parameters = initializeParameters(spec, name, 9);
      expect([...parameters]).toEqual([...Float32Array.from(parameters)]);
      for (const { biases } of parameterLayout(spec)) {
        expect(
          [...parameters.subarray(biases!.offset, biases!.offset + biases!.length)].every((b) => b === 0),
        ).toBe(true);
      }
    },
  );
});

describe('the seed of the weights', () => {
  const spec = denseNetwork([2, 4, 1], 'tanh');

  it('gives the same weights again, and another seed gives others', () => {
    const first = initializeParameters(spec, 'glorot_uniform', 1);
    expect(initializeParameters(spec, 'glorot_uniform', 1)).toEqual(first);
    expect(initializeParameters(spec, 'glorot_uniform', 2)).not.toEqual(first);
  });

  it('keeps the weights between units that stay, when a unit is removed from their layer', () => {
    const ids = [['x1', 'x2'], ['a', 'b', 'c', 'd'], ['y']];
    const before = initializeParameters(spec, 'uniform_half', 5, ids);
    const smaller = denseNetwork([2, 3, 1], 'tanh');
    const after = initializeParameters(smaller, 'uniform_half', 5, [ids[0]!, ['a', 'c', 'd'], ids[2]!]);
    expect([...after.subarray(0, 6)]).toEqual([0, 2, 3, 4, 6, 7].map((i) => before[i]));
    expect([...after.subarray(9, 12)]).toEqual([12, 14, 15].map((i) => before[i]));
  });

  it('changes only the scale of the draws when the width changes the fan', () => {
    const wider = denseNetwork([2, 6, 1], 'tanh');
    const narrow = initializeParameters(spec, 'glorot_uniform', 5);
    const wide = initializeParameters(wider, 'glorot_uniform', 5);
    // Limits √(6/(2 + 4)) = 1 and √(6/(2 + 6)) = √¾.
    expect(wide[0]).toBeCloseTo(narrow[0]! * Math.sqrt(3 / 4), 6);
  });

  it('are the same where drawing gives way, once for every unit that weights begin at', async () => {
    let breaks = 0;
    const giveWay = async () => void breaks++;
    const slowly = await initializeGivingWay(spec, 'he_normal', 5, defaultUnitIds(spec), giveWay);
    expect(slowly).toEqual(initializeParameters(spec, 'he_normal', 5));
    expect(breaks).toBe(2 + 4);
  });

  it('refuses ids that do not fit the network', () => {
    expect(() => initializeParameters(spec, 'zeros', 1, [['x1', 'x2'], ['a']])).toThrow(
      'There are 3 columns of units',
    );
    expect(() => initializeParameters(spec, 'zeros', 1, [['x1'], ['a', 'b', 'c', 'd'], ['y']])).toThrow(
      'Column 0 has 2 units, but 1 ids',
    );
    expect(() => initializeParameters(spec, 'zeros', 1, [['x', 'x'], ['a', 'b', 'c', 'd'], ['y']])).toThrow(
      'the same id',
    );
  });
});
