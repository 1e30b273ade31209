import { describe, expect, it } from 'vitest';
import { chosenSample } from '../../../src/views/data/chosenSample.ts';
import { sampleDataset } from './sampleDataset.ts';

describe('The chosen sample', () => {
  it('is a row of the table with its inputs and target', () => {
    const transactions = sampleDataset('transactions', 'linear');
    expect(chosenSample({ kind: 'row', row: 2 }, transactions, 'value')).toEqual({
      row: 2,
      inputs: [3, 1],
      target: 12,
      part: 'train',
    });
  });

  it('says for each generated row whether it is held out', () => {
    const circle = sampleDataset('circle', 'tanh');
    const parts = Array.from({ length: circle.count }, (_, row) => {
      return chosenSample({ kind: 'row', row }, circle, 'signed').part;
    });
    expect(parts.filter((part) => part === 'train')).toHaveLength(20);
    expect(parts[circle.validation[0] ?? -1]).toBe('validation');
    expect(parts[circle.train[0] ?? -1]).toBe('train');
  });

  it('falls back to the first row where the data set has become shorter', () => {
    const xor = sampleDataset('xor', 'sigmoid');
    expect(chosenSample({ kind: 'row', row: 4 }, xor, 'zero-one').row).toBe(0);
  });

  it("is a person's own inputs, with the typed class coded as the output needs it", () => {
    const circle = sampleDataset('circle', 'tanh');
    const own = { kind: 'own', inputs: [0.5, -2], target: 0 } as const;
    expect(chosenSample(own, circle, 'signed')).toEqual({
      row: null,
      inputs: [0.5, -2],
      target: -1,
      part: 'yours',
    });
    expect(chosenSample({ ...own, target: null }, circle, 'signed').target).toBeNull();
  });
});
