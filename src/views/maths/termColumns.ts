/** Where the parts of a line stand: left side, relation, terms with the signs between them, =, result, note. */
import type { Formula } from '../../ui/formula.ts';
import type { EquationBlock, MathsBlock } from './mathsBlock.ts';

/** Longer sums and lists are folded: their beginning and their end stay. */
const MOST_TERMS = 5;
const FIRST_TERMS = 2;
const MOST_EQUATIONS = 6;
const FIRST_EQUATIONS = 4;

/** What is shown of a long row, and how many in its middle are not. */
export interface Folded<Item> {
  first: readonly Item[];
  hiddenCount: number;
  last: readonly Item[];
}

export function foldTerms<Item>(terms: readonly Item[], isUnfolded: boolean): Folded<Item> {
  return fold(terms, isUnfolded || terms.length <= MOST_TERMS ? terms.length : FIRST_TERMS);
}

export function foldEquations<Item>(equations: readonly Item[], isUnfolded: boolean): Folded<Item> {
  return fold(
    equations,
    isUnfolded || equations.length <= MOST_EQUATIONS ? equations.length : FIRST_EQUATIONS,
  );
}

function fold<Item>(items: readonly Item[], firstCount: number): Folded<Item> {
  if (firstCount === items.length) return { first: items, hiddenCount: 0, last: [] };
  return {
    first: items.slice(0, firstCount),
    hiddenCount: items.length - firstCount - 1,
    last: items.slice(-1),
  };
}

export const LEFT_COLUMN = 1;
export const RELATION_COLUMN = 2;
const FIRST_TERM_COLUMN = 3;
/** Letters, numbers and signs in a line that leaves room for its note. */
const MOST_PARTS_BESIDE_NOTE = 15;
/** Symbols, =, numbers: where no sum asks for more. */
const LEAST_TERM_COLUMNS = 3;

export interface TermColumns {
  /** Columns of terms and of the signs between them. */
  count: number;
  /** Whether some line is a sum, whose terms are columns: then other lines stand across them. */
  hasSum: boolean;
  /** Whether some line is so long that the notes stand below the lines. */
  notesBelow: boolean;
}

export function termColumns(blocks: readonly MathsBlock[], isUnfolded: boolean): TermColumns {
  const widths = blocks.flatMap((block) => {
    if (block.kind !== 'sum') return [];
    const { first, hiddenCount, last } = foldTerms(block.terms, isUnfolded);
    const terms = first.length + last.length + (hiddenCount > 0 ? 1 : 0);
    return [2 * terms - 1];
  });
  return {
    count: Math.max(LEAST_TERM_COLUMNS, ...widths),
    hasSum: widths.length > 0,
    notesBelow: blocks.some(isLong),
  };
}

function isLong(block: MathsBlock): boolean {
  if (block.kind === 'list') return block.equations.some(isLongEquation);
  return block.kind === 'equation' && isLongEquation(block);
}

function isLongEquation({ symbols, numbers }: EquationBlock): boolean {
  return partCount(symbols ?? []) + partCount(numbers ?? []) > MOST_PARTS_BESIDE_NOTE;
}

/** How long a formula is, roughly: a fraction is as long as its longer side. */
function partCount(formula: Formula): number {
  return formula.reduce((count, part) => {
    if (part.kind === 'fraction') return count + Math.max(partCount(part.over), partCount(part.under)) / 2;
    return count + (part.kind === 'power' ? partCount(part.base) + 0.5 : 1);
  }, 0);
}

/** The grid column of term number `index`; the sign before it stands in the one before. */
export function termColumn(index: number): number {
  return FIRST_TERM_COLUMN + 2 * index;
}

/** The grid columns behind the terms: =, result and note. */
export function equalsColumn({ count }: TermColumns): number {
  return FIRST_TERM_COLUMN + count;
}

/** Behind the result, or across the row below. */
export function notePlace(columns: TermColumns): { column: number; span: number } {
  const last = equalsColumn(columns) + 2;
  if (!columns.notesBelow) return { column: last, span: 1 };
  return { column: FIRST_TERM_COLUMN, span: last - FIRST_TERM_COLUMN + 1 };
}
