import { describe, expect, it } from 'vitest';
import { dropoutFactors, dropoutFactorsOfRow } from '../../src/engine/index.ts';
import { checkDropoutRates, drawDropoutMasks } from '../../src/engine/dropout.ts';
import { denseNetwork } from './networks.ts';

const spec = denseNetwork([2, 50, 40, 1], 'relu');

describe('dropout masks', () => {
  it('hold a 0 with probability p, else 1', () => {
    const [first, second] = drawDropoutMasks(spec, [0.2, 0.5], 1, 0, 200)!;
    for (const mask of [first!, second!]) expect(new Set(mask)).toEqual(new Set([0, 1]));
    expect(first!.filter((bit) => bit === 0).length / first!.length).toBeCloseTo(0.2, 1);
    expect(second!.filter((bit) => bit === 0).length / second!.length).toBeCloseTo(0.5, 1);
  });

  it('multiply by 0 or 1/(1 − p), so that the mean factor is 1', () => {
    const rates = [0.2, 0.5];
    const [first, second] = dropoutFactors(drawDropoutMasks(spec, rates, 1, 0, 200), rates)!;
    expect(new Set(first)).toEqual(new Set([0, 1 / (1 - 0.2)]));
    expect(new Set(second)).toEqual(new Set([0, 2]));
    expect(first!.reduce((sum, factor) => sum + factor) / first!.length).toBeCloseTo(1, 1);
    expect(dropoutFactors(null, rates)).toBeNull();
  });

  it('follow from the training seed and the step alone', () => {
    const masks = drawDropoutMasks(spec, [0.5, 0.5], 1, 3, 4);
    expect(drawDropoutMasks(spec, [0.5, 0.5], 1, 3, 4)).toEqual(masks);
    expect(drawDropoutMasks(spec, [0.5, 0.5], 1, 4, 4)).not.toEqual(masks);
    expect(drawDropoutMasks(spec, [0.5, 0.5], 2, 3, 4)).not.toEqual(masks);
  });

  it('are none where no rate is above 0', () => {
    expect(drawDropoutMasks(spec, [0, 0], 1, 0, 4)).toBeNull();
    expect(drawDropoutMasks(spec, [], 1, 0, 4)).toBeNull();
  });

  it('of one row are its part of the batch', () => {
    const factors = dropoutFactors(drawDropoutMasks(spec, [0.5, 0.5], 1, 0, 3), [0.5, 0.5])!;
    const ofRow = dropoutFactorsOfRow(spec, factors, 2);
    expect(ofRow[0]).toEqual(factors[0]!.slice(100, 150));
    expect(ofRow[1]).toEqual(factors[1]!.slice(80, 120));
  });

  it('need one rate below 1 for each hidden layer', () => {
    expect(() => checkDropoutRates(spec, [0.5])).toThrow('There are 2 hidden layers, but 1 dropout rates.');
    expect(() => checkDropoutRates(spec, [0.5, 1])).toThrow('from 0 to below 1, but 1 was given');
  });
});
