import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  defaultUnitIds,
  initializeParameters,
  parameterCount,
  parameterLayout,
  reshapeFrozen,
  reshapeParameters,
  reshapeSlots,
} from '../../src/engine/index.ts';
import { denseNetwork } from './networks.ts';

const OLD = denseNetwork([2, 2, 1], 'tanh');
const OLD_IDS = [['x1', 'x2'], ['a', 'b'], ['y']];
/** x1a x1b x2a x2b · bias a, b · ay by · bias y */
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('a network that changes its shape', () => {
  it('keeps every weight of the units that stay, when a unit is added', () => {
    const wider = denseNetwork([2, 3, 1], 'tanh');
    const ids = [['x1', 'x2'], ['a', 'new', 'b'], ['y']];
    const fresh = Array.from({ length: parameterCount(wider) }, () => -1);
    expect([...reshapeParameters(OLD, OLD_IDS, wider, ids, VALUES, fresh)]).toEqual([
      1, -1, 2, 3, -1, 4, 5, -1, 6, 7, -1, 8, 9,
    ]);
  });

  it('keeps the rest, when a unit is removed', () => {
    const narrower = denseNetwork([2, 1, 1], 'tanh');
    const fresh = new Float64Array(parameterCount(narrower));
    const kept = reshapeParameters(OLD, OLD_IDS, narrower, [['x1', 'x2'], ['b'], ['y']], VALUES, fresh);
    expect([...kept]).toEqual([2, 4, 6, 8, 9]);
  });

  it('loses only the weights across the gap, when a layer is put in between', () => {
    const deeper = denseNetwork([2, 2, 2, 1], 'tanh');
    const ids = [['x1', 'x2'], ['a', 'b'], ['c', 'd'], ['y']];
    const fresh = Array.from({ length: parameterCount(deeper) }, () => -1);
    expect([...reshapeParameters(OLD, OLD_IDS, deeper, ids, VALUES, fresh)]).toEqual([
      1, 2, 3, 4, 5, 6, -1, -1, -1, -1, -1, -1, -1, -1, 9,
    ]);
  });

  it('takes a bias from the fresh numbers where the layer had none', () => {
    const withoutBias = { inputs: 1, layers: [{ units: 1, activation: 'tanh', useBias: false }] } as const;
    const spec = { ...withoutBias, layers: [...withoutBias.layers] };
    const withBias = denseNetwork([1, 1], 'tanh');
    const ids = [['x'], ['y']];
    expect([...reshapeParameters(spec, ids, withBias, ids, [4], [-1, -2])]).toEqual([4, -2]);
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
    const reshaped = reshapeSlots(OLD, OLD_IDS, wider, ids, slots, 2);
    expect([...reshaped]).toEqual([...block, ...block.map((value) => value * 10)]);
    expect(reshapeSlots(OLD, OLD_IDS, wider, ids, slots, 2, 0.5)[7]).toBe(0.5);
  });

  it('keeps frozen what was frozen, and leaves new parameters free', () => {
    const wider = denseNetwork([2, 2, 2], 'tanh');
    const frozen = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 1, 1);
    const reshaped = reshapeFrozen(
      OLD,
      OLD_IDS,
      wider,
      [
        ['x1', 'x2'],
        ['a', 'b'],
        ['y', 'z'],
      ],
      frozen,
    );
    expect([...reshaped]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0]);
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
        const values = initializeParameters(small, 'uniform_half', seed);
        const fresh = initializeParameters(large, 'uniform_half', seed + 1);
        const grown = reshapeParameters(
          small,
          defaultUnitIds(small),
          large,
          defaultUnitIds(large),
          values,
          fresh,
        );
        const back = reshapeParameters(
          large,
          defaultUnitIds(large),
          small,
          defaultUnitIds(small),
          grown,
          values.map(() => 9),
        );
        expect(back).toEqual(values);
        const added = parameterLayout(large)[0]!.weights;
        expect(grown[added.units - 1]).toBe(fresh[added.units - 1]);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});
