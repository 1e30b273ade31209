import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  defaultUnitIds,
  initializeParameters,
  parameterCount,
  parameterLayout,
  Reshape,
} from '../../src/engine/index.ts';
import type { NetworkSpec } from '../../src/engine/index.ts';
import { denseNetwork } from './networks.ts';

const OLD = denseNetwork([2, 2, 1], 'tanh');
const OLD_IDS = [['x1', 'x2'], ['a', 'b'], ['y']];
/** x1a x1b x2a x2b · bias a, b · ay by · bias y */
const VALUES = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

/** From the network above into another one. */
function reshapeTo(spec: NetworkSpec, unitIds: string[][]): Reshape {
  return new Reshape({ spec: OLD, unitIds: OLD_IDS }, { spec, unitIds });
}

/** Fresh parameters that are told from survivors. */
function fresh(spec: NetworkSpec): Float32Array {
  return new Float32Array(parameterCount(spec)).fill(-1);
}

describe('a network that changes its shape', () => {
  it('keeps every weight of the units that stay, when a unit is added', () => {
    const wider = denseNetwork([2, 3, 1], 'tanh');
    const ids = [['x1', 'x2'], ['a', 'new', 'b'], ['y']];
    expect([...reshapeTo(wider, ids).parameters(VALUES, fresh(wider))]).toEqual([
      1, -1, 2, 3, -1, 4, 5, -1, 6, 7, -1, 8, 9,
    ]);
  });

  it('keeps the rest, when a unit is removed', () => {
    const narrower = denseNetwork([2, 1, 1], 'tanh');
    const reshape = reshapeTo(narrower, [['x1', 'x2'], ['b'], ['y']]);
    const kept = reshape.parameters(VALUES, fresh(narrower));
    expect([...kept]).toEqual([2, 4, 6, 8, 9]);
  });

  it('loses only the weights across the gap, when a layer is put in between', () => {
    const deeper = denseNetwork([2, 2, 2, 1], 'tanh');
    const ids = [['x1', 'x2'], ['a', 'b'], ['c', 'd'], ['y']];
    expect([...reshapeTo(deeper, ids).parameters(VALUES, fresh(deeper))]).toEqual([
      1, 2, 3, 4, 5, 6, -1, -1, -1, -1, -1, -1, -1, -1, 9,
    ]);
  });

  it('takes a bias from the fresh numbers where the layer had none', () => {
    const withoutBias = { inputs: 1, layers: [{ units: 1, activation: 'tanh', useBias: false }] } as const;
    const spec = { ...withoutBias, layers: [...withoutBias.layers] };
    const withBias = denseNetwork([1, 1], 'tanh');
    const unitIds = [['x'], ['y']];
    const reshape = new Reshape({ spec, unitIds }, { spec: withBias, unitIds });
    expect([...reshape.parameters(Float32Array.of(4), Float32Array.of(-1, -2))]).toEqual([4, -2]);
  });

  it('keeps the optimiser’s slots block by block, and begins new ones at 0', () => {
    const wider = denseNetwork([2, 2, 2], 'tanh');
    const ids = [
      ['x1', 'x2'],
      ['a', 'b'],
      ['y', 'z'],
    ];
    const slots = Float32Array.from([...VALUES, ...VALUES.map((value) => value * 10)]);
    const block = [1, 2, 3, 4, 5, 6, 7, 0, 8, 0, 9, 0];
    const reshape = reshapeTo(wider, ids);
    expect([...reshape.slots(slots, 2, 0)]).toEqual([...block, ...block.map((value) => value * 10)]);
    expect(reshape.slots(slots, 2, 0.5)[7]).toBe(0.5);
  });

  it('says what does not fit', () => {
    const reshape = reshapeTo(OLD, OLD_IDS);
    expect(() => reshape.parameters(VALUES.subarray(1), VALUES)).toThrow('8');
    expect(() => reshape.slots(VALUES, 2, 0)).toThrow('9');
    expect(() => reshapeTo(OLD, [['x1', 'x2'], ['a', 'a'], ['y']])).toThrow('same id');
  });

  it('back and forth keeps every number, whatever the widths', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(widths, fc.integer(), (columns, seed) => {
        const small = denseNetwork(columns, 'tanh');
        const large = denseNetwork(
          columns.map((width) => width + 2),
          'tanh',
        );
        const values = Float32Array.from(initializeParameters(small, 'uniform_half', seed));
        const added = Float32Array.from(initializeParameters(large, 'uniform_half', seed + 1));
        const [narrow, wide] = [small, large].map((spec) => ({ spec, unitIds: defaultUnitIds(spec) }));
        const grown = new Reshape(narrow!, wide!).parameters(values, added);
        const back = new Reshape(wide!, narrow!).parameters(
          grown,
          values.map(() => 9),
        );
        expect(back).toEqual(values);
        const { units } = parameterLayout(large)[0]!.weights;
        expect(grown[units - 1]).toBe(added[units - 1]);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});
