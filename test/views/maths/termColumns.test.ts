import { describe, expect, it } from 'vitest';
import {
  equation,
  type MathsBlock,
  type MathsTerm,
  type SumBlock,
} from '../../../src/views/maths/mathsBlock.ts';
import { formula } from '../../../src/ui/formula.ts';
import { termColumns } from '../../../src/views/maths/termColumns.ts';
import { fold } from '../../../src/views/maths/termFold.ts';

const room = (widthPx: number, heightPx = 224) => ({ widthPx, heightPx });

const NOTHING = { symbols: '', numbers: '', products: '' };

/** A sum of terms that are all "1": 0.63 em of digits and 6 px of padding, at 19 px. */
function sumOf(count: number): SumBlock {
  const term: MathsTerm = {
    ref: null,
    weight: null,
    symbols: formula('1'),
    numbers: formula('1'),
    product: formula('1'),
  };
  return { kind: 'sum', left: [], terms: Array<MathsTerm>(count).fill(term), result: [], notes: NOTHING };
}

describe('a long sum', () => {
  it('keeps as many of its first terms as there are places for, the fold, and its last term', () => {
    expect(fold([1, 2, 3, 4, 5, 6, 7], 4)).toEqual({ first: [1, 2], hiddenCount: 4, last: [7] });
  });

  it('keeps its first and its last term in the narrowest drawer', () => {
    expect(fold([1, 2, 3, 4], 0)).toEqual({ first: [1], hiddenCount: 2, last: [4] });
  });

  it('is whole where there is room for it, and where a single term would be folded away', () => {
    expect(fold([1, 2, 3, 4, 5], 5).hiddenCount).toBe(0);
    expect(fold([1, 2, 3], 2)).toEqual({ first: [1, 2, 3], hiddenCount: 0, last: [] });
  });

  it('opens whole', () => {
    expect(fold([1, 2, 3, 4, 5, 6, 7], Infinity).first).toHaveLength(7);
  });
});

describe('a long list', () => {
  const list = (count: number): MathsBlock => ({
    kind: 'list',
    plural: 'gradients',
    equations: Array.from({ length: count }, () =>
      equation({ left: [], symbols: formula('1'), numbers: null, result: [], note: '' }),
    ),
  });
  const places = (others: MathsBlock[], heightPx: number) =>
    termColumns([...others, list(9)], 'both', false, room(600, heightPx)).listPlaces;

  // Of 224 px 8 are free below the last line: six close lines of 36 px, of which a sum of several terms takes three.
  it('has the places that the other lines leave', () => {
    expect([places([], 224), places([sumOf(2)], 224), places([], 223)]).toEqual([6, 3, 5]);
  });

  it('keeps its first line, the fold and its last line in the lowest drawer', () => {
    expect(places([sumOf(2)], 100)).toBe(3);
    expect(fold([1, 2, 3, 4], 3)).toEqual({ first: [1], hiddenCount: 2, last: [4] });
  });
});

describe('the columns of the maths', () => {
  it('are one for each term and one for each sign between two', () => {
    expect(termColumns([sumOf(4)], 'both', false, room(800))).toMatchObject({ count: 7, hasSum: true });
  });

  // A sign with its gaps is 0.7 × 19 + 22 = 35.3 px, a term 0.63 × 19 + 6 = 17.97 px. Of 600 px, 39 are padding and
  // 70.6 the two signs around the terms: 490.4 are left. The fold with a sign takes 163.3, the last term 17.97, and each
  // term before it 53.27: five fit. With the fold and the last one there are seven places, and six signs between.
  it('are as many as fit, the fold being one of them', () => {
    expect(termColumns([sumOf(40)], 'both', false, room(600)).count).toBe(13);
  });

  it('are all of them when the sum is open', () => {
    expect(termColumns([sumOf(40)], 'both', true, room(600)).count).toBe(79);
  });

  it('are symbols, = and numbers where there is no sum', () => {
    expect(termColumns([], 'both', false, room(600))).toMatchObject({ count: 3, hasSum: false });
  });
});

describe('the room for a line', () => {
  const line = equation({
    left: [],
    symbols: formula('11111'),
    numbers: formula('1111111111'),
    result: [],
    note: '',
  });
  const roomIn = (widthPx: number, show: 'both' | 'symbols' = 'both') => {
    const { notesBelow, isStacked } = termColumns([line], show, false, room(widthPx));
    return { notesBelow, isStacked };
  };

  // 15 digits of 11.97 px, three signs of 35.3 px and 39 px of padding: 324.5 px; a note needs 158 px more.
  it('is enough for its note beside it in a wide drawer', () => {
    expect(roomIn(483)).toEqual({ notesBelow: false, isStacked: false });
  });

  it('sends its note below in a narrower one', () => {
    expect(roomIn(482)).toEqual({ notesBelow: true, isStacked: false });
  });

  it('has small letters where it would not fit otherwise', () => {
    expect([325, 324].map((widthPx) => termColumns([line], 'both', false, room(widthPx)).isDense)).toEqual([
      false,
      true,
    ]);
    expect(roomIn(324)).toEqual({ notesBelow: true, isStacked: false });
  });

  // Small: 15 digits of 10.08 px, three signs of 19.2 px and 31 px of padding are 239.8 px.
  it('sends its numbers below too in a narrow one, unless letters alone are shown', () => {
    expect(roomIn(239)).toEqual({ notesBelow: true, isStacked: true });
    expect(roomIn(239, 'symbols').isStacked).toBe(false);
  });
});

describe('the height of the lines', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, () =>
      equation({ left: [], symbols: formula('1'), numbers: null, result: [], note: '' }),
    );
  const pitch = (count: number, heightPx: number) =>
    termColumns(lines(count), 'both', false, room(600, heightPx)).pitch;

  // Lines of 47 px, or of 42 px, and 8 px below them: 196 px for four, 218 px for five closer ones.
  it('is less where not all would fit', () => {
    expect([pitch(4, 196), pitch(4, 195)]).toEqual(['usual', 'close']);
    expect([pitch(5, 218), pitch(5, 217)]).toEqual(['close', 'dense']);
  });

  it('is in the middle for a chain of three equations, and from the top for fewer', () => {
    expect([2, 3].map((count) => termColumns(lines(count), 'both', false, room(600)).isCentred)).toEqual([
      false,
      true,
    ]);
  });

  // Two lines with a note below each are 2 × 47 + 2 × 18 = 130 px.
  it('has no room for notes below lines where those would push others out', () => {
    const narrow = (heightPx: number) => termColumns(lines(2), 'both', false, room(150, heightPx));
    expect(narrow(130)).toMatchObject({ notesBelow: true, hasNotes: true });
    expect(narrow(129)).toMatchObject({ notesBelow: true, hasNotes: false });
  });
});
