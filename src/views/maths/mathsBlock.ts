/** The lines of the maths drawer as data, before they are printed. */
import type { ParameterRef } from '../../document/edges.ts';
import type { Formula } from '../../ui/formula.ts';
import type { ItemList } from './lazyList.ts';

/** One term of a sum: a column of symbols, numbers and product. */
export interface MathsTerm {
  /** The edge or bias that the term belongs to; hovering one highlights the other. */
  ref: ParameterRef | null;
  /** The weight whose colour the bar under the numbers has; null for no bar. */
  weight: number | null;
  symbols: Formula;
  numbers: Formula;
  product: Formula;
}

/** left = term + term + …, once in symbols, once in numbers, once multiplied out, and then added up. */
export interface SumBlock {
  kind: 'sum';
  left: Formula;
  terms: ItemList<MathsTerm>;
  result: Formula;
  notes: { symbols: string; numbers: string; products: string };
}

/** left = symbols = numbers = result. What is null is left out. */
export interface EquationBlock {
  kind: 'equation';
  left: Formula;
  relation: '=' | '←' | '→';
  symbols: Formula | null;
  numbers: Formula | null;
  result: Formula | null;
  note: string;
  ref: ParameterRef | null;
}

/** Equations of the same kind, of which a long list is folded. */
export interface ListBlock {
  kind: 'list';
  /** What one of them is called, as in "24 more gradients". */
  plural: string;
  equations: ItemList<EquationBlock>;
}

/** A sentence. */
export interface TextBlock {
  kind: 'text';
  text: string;
}

export type MathsBlock = SumBlock | EquationBlock | ListBlock | TextBlock;

export function textBlock(text: string): TextBlock {
  return { kind: 'text', text };
}

/** An equation that belongs to no edge, unless `ref` names one. */
export function equation(
  parts: Omit<EquationBlock, 'kind' | 'relation' | 'ref'> & Partial<Pick<EquationBlock, 'relation' | 'ref'>>,
): EquationBlock {
  return { kind: 'equation', relation: '=', ref: null, ...parts };
}
