import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { withRemoved } from '../../../src/document/edges.ts';
import { matrices } from '../../../src/views/weights/matrix.ts';
import { readPaste, splitBlock } from '../../../src/views/weights/pastedBlock.ts';

/** 2-2-1: the first table has the rows x₁, x₂, bias and two columns. */
const transactions = createDocument('transactions');
const [firstTable] = matrices(transactions);
if (!firstTable) throw new Error('The network of Transactions has tables.');

const paste = (text: string, row = 0, column = 0) =>
  readPaste(transactions, firstTable, { row, column }, text);

describe('a pasted block', () => {
  it('has its cells parted by tabs, semicolons or commas', () => {
    expect(splitBlock('1\t0,5\r\n-2\t3\r\n')).toEqual({
      cells: [
        ['1', '0,5'],
        ['-2', '3'],
      ],
      note: null,
    });
    expect(splitBlock('1; 2')).toEqual({ cells: [['1', '2']], note: null });
    expect(splitBlock('1, 2\n3, 4')).toEqual({
      cells: [
        ['1', '2'],
        ['3', '4'],
      ],
      note: null,
    });
    expect(splitBlock('1.5,2\n3,4')).toHaveProperty('note', null);
  });

  it('is one column where every line is one number, and says so where commas could part cells', () => {
    expect(splitBlock('0,5\n0,25')).toEqual({
      cells: [['0,5'], ['0,25']],
      note: expect.stringMatching(/^Pasted as one column/),
    });
    expect(splitBlock('1,2\n3')).toHaveProperty('cells', [['1,2'], ['3']]);
    expect(splitBlock('0.5\n0.25')).toEqual({ cells: [['0.5'], ['0.25']], note: null });
    expect(paste('0,5\n0,25')).toMatchObject({
      ok: true,
      changes: [
        { ref: { kind: 'weight', layer: 1, from: 0, to: 0 }, value: 0.5 },
        { ref: { kind: 'weight', layer: 1, from: 1, to: 0 }, value: 0.25 },
      ],
    });
  });

  it('has commas between cells where a line is no number otherwise, and says so', () => {
    expect(splitBlock('1,2,3\n4,5,6')).toEqual({
      cells: [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
      note: expect.stringMatching(/^Pasted as 3 columns/),
    });
  });

  it('is refused where its rows have different numbers of cells', () => {
    expect(paste('1,5,2\n0,5')).toEqual({
      ok: false,
      error: 'Row 2 of the pasted block has 2 cells, the first has 3.',
    });
  });

  it('is one cell when the text is one number, with a decimal comma too', () => {
    expect(splitBlock('0,5\n')).toEqual({ cells: [['0,5']], note: null });
  });

  it('sets the cells from the focused one on, to the right and down', () => {
    expect(paste('1/2\n−3', 1, 1)).toEqual({
      ok: true,
      note: null,
      changes: [
        { ref: { kind: 'weight', layer: 1, from: 1, to: 1 }, value: 0.5 },
        { ref: { kind: 'bias', layer: 1, unit: 1 }, value: -3 },
      ],
    });
  });

  it('is refused as a whole for one bad cell, with its row, its column and what is wrong', () => {
    const result = paste('1\t2\n3\tlots');
    expect(result.ok).toBe(false);
    expect(result).toHaveProperty(
      'error',
      expect.stringMatching(/^Row 2, column 2 of the pasted block: “lots” is not a number\./),
    );
  });

  it('is refused when it reaches past the table', () => {
    expect(paste('1\t2', 0, 1)).toEqual({
      ok: false,
      error: 'Row 1, column 2 of the pasted block: the table has no such cell.',
    });
    expect(paste('1\n2\n3\n4')).toMatchObject({
      ok: false,
      error: expect.stringContaining('Row 4, column 1'),
    });
  });

  it('is refused for an empty cell in the middle, which is not a zero', () => {
    expect(paste('1\t\n2\t3')).toMatchObject({
      ok: false,
      error: expect.stringContaining('Row 1, column 2'),
    });
  });

  it('is refused where a connection is removed', () => {
    const document = withRemoved(transactions, { kind: 'weight', layer: 1, from: 1, to: 0 }, 1);
    expect(readPaste(document, firstTable, { row: 0, column: 0 }, '1\n2')).toEqual({
      ok: false,
      error: 'Row 2, column 1 of the pasted block: that connection is removed.',
    });
  });
});
