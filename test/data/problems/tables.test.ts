import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/data/registry.ts';
import { createDocument } from '../../../src/document/defaults.ts';
import { problemOf } from '../../../src/document/problem.ts';
import { generateRows } from '../generateRows.ts';

const asTable = (id: 'transactions' | 'and' | 'or' | 'nand' | 'xor'): number[][] =>
  generateRows(id).map(({ inputs, label }) => [...inputs, label]);

describe('Transactions', () => {
  it('has eight rows of family members, accounts and transactions', () => {
    expect(asTable('transactions')).toEqual([
      [2, 3, 13],
      [1, 1, 6],
      [3, 1, 12],
      [1, 4, 9],
      [4, 2, 18],
      [0, 2, 2],
      [2, 5, 15],
      [5, 3, 24],
    ]);
    const { inputs } = problemOf(createDocument('transactions'));
    expect(inputs.map(({ name }) => name)).toEqual(['Family members', 'Accounts']);
  });

  it('opens with weights that make (2, 3) into 5 and 1, and those into 9', () => {
    const [x1h1, x1h2, x2h1, x2h2, biasH1, biasH2, h1y, h2y, biasY] = PROBLEMS.transactions.initialWeights!;
    const h1 = 2 * x1h1! + 3 * x2h1! + biasH1!;
    const h2 = 2 * x1h2! + 3 * x2h2! + biasH2!;
    expect([h1, h2]).toEqual([2 * 1 + 3 * 1, 2 * -1 + 3 * 1]);
    expect(h1 * h1y! + h2 * h2y! + biasY!).toBe(5 * 2 + 1 * -1);
    expect(PROBLEMS.transactions.initialWeights).toHaveLength(9);
  });
});

describe('the logic gates', () => {
  it.each([
    ['and', [0, 0, 0, 1]],
    ['or', [0, 1, 1, 1]],
    ['nand', [1, 1, 1, 0]],
    ['xor', [0, 1, 1, 0]],
  ] as const)('%s has its truth table', (id, [zeroZero, zeroOne, oneZero, oneOne]) => {
    expect(asTable(id)).toEqual([
      [0, 0, zeroZero],
      [0, 1, zeroOne],
      [1, 0, oneZero],
      [1, 1, oneOne],
    ]);
  });

  it('hand out rows that can be changed without changing the table', () => {
    generateRows('xor')[0]!.inputs[0] = 99;
    expect(asTable('xor')[0]).toEqual([0, 0, 0]);
  });
});
