import { describe, expect, it } from 'vitest';
import { regularisationChoices, regularisationLabel } from '../../../src/views/transport/regularisation.ts';

describe('the regularisation chip', () => {
  it('says which penalty there is and how strong it is', () => {
    expect(regularisationLabel({ l1: 0, l2: 0 })).toBe('None');
    expect(regularisationLabel({ l1: 0.01, l2: 0 })).toBe('L1 0.01');
    expect(regularisationLabel({ l1: 0, l2: 0.0001 })).toBe('L2 0.0001');
    expect(regularisationLabel({ l1: 0.1, l2: 0.2 })).toBe('L1 + L2');
  });

  it('offers none, and four strengths of each penalty', () => {
    const { choices, chosen } = regularisationChoices({ l1: 0, l2: 0.001 });
    expect(choices.map((choice) => choice.label)).toEqual([
      'None',
      'L1 0.0001',
      'L1 0.001',
      'L1 0.01',
      'L1 0.1',
      'L2 0.0001',
      'L2 0.001',
      'L2 0.01',
      'L2 0.1',
    ]);
    expect(chosen).toMatchObject({ label: 'L2 0.001', l1: 0, l2: 0.001 });
  });

  it('adds a pair of strengths that was set elsewhere', () => {
    const { choices, chosen } = regularisationChoices({ l1: 0.02, l2: 0.3 });
    expect(choices.at(-1)).toBe(chosen);
    expect(chosen).toMatchObject({ label: 'L1 + L2', l1: 0.02, l2: 0.3 });
    expect(new Set(choices.map((choice) => choice.value)).size).toBe(choices.length);
  });
});
