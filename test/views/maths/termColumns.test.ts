import { describe, expect, it } from 'vitest';
import { equation, type MathsTerm, type SumBlock } from '../../../src/views/maths/mathsBlock.ts';
import { formula } from '../../../src/ui/formula.ts';
import { foldEquations, foldTerms, termColumns } from '../../../src/views/maths/termColumns.ts';

const term: MathsTerm = { ref: null, weight: null, symbols: [], numbers: [], product: [] };
const sumOf = (count: number): SumBlock => ({
  kind: 'sum',
  left: [],
  terms: Array<MathsTerm>(count).fill(term),
  result: [],
  notes: { symbols: '', numbers: '', products: '' },
});

describe('a long sum', () => {
  it('keeps its first two terms and its last one', () => {
    expect(foldTerms([1, 2, 3, 4, 5, 6, 7], false)).toEqual({ first: [1, 2], hiddenCount: 4, last: [7] });
  });

  it('opens whole', () => {
    expect(foldTerms([1, 2, 3, 4, 5, 6, 7], true)).toEqual({
      first: [1, 2, 3, 4, 5, 6, 7],
      hiddenCount: 0,
      last: [],
    });
  });

  it('is left alone up to five terms, a list up to six lines', () => {
    expect(foldTerms([1, 2, 3, 4, 5], false).hiddenCount).toBe(0);
    expect(foldEquations([1, 2, 3, 4, 5, 6], false).hiddenCount).toBe(0);
    expect(foldEquations([1, 2, 3, 4, 5, 6, 7], false)).toEqual({
      first: [1, 2, 3, 4],
      hiddenCount: 2,
      last: [7],
    });
  });
});

describe('the columns of the maths', () => {
  it('are one for each term and one for each sign between two', () => {
    expect(termColumns([sumOf(4)], false)).toMatchObject({ count: 7, hasSum: true });
  });

  it('are four terms wide for a folded sum, the dots being one of them', () => {
    expect(termColumns([sumOf(40)], false).count).toBe(7);
  });

  it('are symbols, = and numbers where there is no sum', () => {
    expect(termColumns([], false)).toEqual({ count: 3, hasSum: false, notesBelow: false });
  });

  it('leave the notes to rows of their own where a line is long', () => {
    const long = equation({
      left: formula('L'),
      symbols: formula('a + b + c + d + f'),
      numbers: formula('1 + 2 + 3 + 4'),
      result: formula('5'),
      note: '',
    });
    expect(termColumns([long], false).notesBelow).toBe(true);
  });
});
