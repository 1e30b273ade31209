/** The one equation that a room sees of a step: left = terms = products = result, in one line. */
import { activationSymbol } from '../../document/symbols.ts';
import { formula, formulaText, type Formula, type FormulaPart } from '../../ui/formula.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import type { EquationBlock, MathsBlock, MathsTerm, SumBlock } from './mathsBlock.ts';
import type { MathsSource } from './mathsSource.ts';
import type { MathsSubject } from './mathsSubject.ts';
import { fold } from './termFold.ts';

export interface PresentedTerm {
  formula: Formula;
  /** The weight whose colour the bar below has; null for no bar. */
  weight: number | null;
}

export interface PresentedLine {
  left: Formula;
  relation: EquationBlock['relation'];
  /** With a plus between them; null stands for those that are left out. */
  terms: readonly (PresentedTerm | null)[];
  /** The terms multiplied out; null where that would be the terms again, or too much. */
  products: Formula | null;
  result: Formula | null;
}

const MOST_TERMS = 5;
const TRUE_MINUS = '−';
const NOTHING = /^−?0(?:\.0+)?$/;

/** Null where the step has nothing to write down. */
export function presentedLine(
  source: MathsSource,
  subject: MathsSubject,
  blocks: readonly MathsBlock[],
): PresentedLine | null {
  const block = chooseBlock(subject, blocks);
  if (!block) return null;
  return block.kind === 'sum' ? sumLine(block, linearOutput(source, subject)) : equationLine(block);
}

type LineBlock = SumBlock | EquationBlock;

/** Forward it is the sum; backward δ, which comes last; at the update the new weight. */
function chooseBlock(subject: MathsSubject, blocks: readonly MathsBlock[]): LineBlock | undefined {
  const lines = blocks.filter((block) => block.kind === 'sum' || block.kind === 'equation');
  if (subject.kind === 'update')
    return lines.find((line) => line.kind === 'equation' && line.relation === '←') ?? lines[0];
  return subject.kind === 'backward' || subject.kind === 'loss' ? lines.at(-1) : lines[0];
}

/** A linear neuron hands on its sum: the line says so. */
function linearOutput({ document }: MathsSource, subject: MathsSubject): Formula | null {
  if (subject.kind !== 'forward' && subject.kind !== 'neuron') return null;
  const isLinear = document.layers[subject.layer - 1]?.activation === 'linear';
  return isLinear ? [activationSymbol(document, subject.layer, subject.unit)] : null;
}

function sumLine({ left, terms, result }: SumBlock, linear: Formula | null): PresentedLine {
  const { first, hiddenCount, last } = fold(terms, MOST_TERMS);
  const shown = (term: MathsTerm): PresentedTerm => ({ formula: colored(term.numbers), weight: term.weight });
  return {
    left: linear ?? left,
    relation: '=',
    terms: [...first.map(shown), ...(hiddenCount > 0 ? [null] : []), ...last.map(shown)],
    products: terms.length > 1 && hiddenCount === 0 ? addedUp(first) : null,
    result: inSignal(result),
  };
}

function equationLine({ left, relation, symbols, numbers, result }: EquationBlock): PresentedLine {
  const right = numbers ?? symbols;
  return {
    left,
    relation,
    terms: right ? [{ formula: right, weight: null }] : [],
    products: null,
    result: result && inSignal(result),
  };
}

/** Brackets round a number have its colour. */
function colored(numbers: Formula): Formula {
  const [open, number, close] = numbers;
  const isBracketed = open?.kind === 'operator' && open.text === '(' && number?.kind === 'number';
  if (!isBracketed || close?.kind !== 'operator' || close.text !== ')') return numbers;
  return [{ ...number, text: `(${number.text})` }, ...numbers.slice(3)];
}

/** 10 − 1: signs between the products, and no zeros. */
function addedUp(terms: readonly MathsTerm[]): Formula | null {
  const parts = terms
    .map(({ product }) => product.find((part) => part.kind === 'number'))
    .filter((part) => part !== undefined && !NOTHING.test(part.text));
  return parts.length > 1 ? parts.flatMap((part, index) => (part ? withSign(part, index) : [])) : null;
}

function withSign(part: Extract<FormulaPart, { kind: 'number' }>, index: number): Formula {
  if (index === 0) return [part];
  const isNegative = part.text.startsWith(TRUE_MINUS);
  return formula(isNegative ? TRUE_MINUS : '+', isNegative ? { ...part, text: part.text.slice(1) } : part);
}

function inSignal(result: Formula): Formula {
  return result.map((part) => (part.kind === 'number' ? { ...part, tone: 'signal' as const } : part));
}

export const EQUATION_PX = { most: 30, least: 13 };
/** Of the equation's size. */
const RESULT_SHARE = 76 / 60;
/** Between two parts of the line, in em. */
const GAP_EM = 0.45;

/** The size of type at which the line is not wider than its room: the full one, where that is enough. */
export function equationSize(line: PresentedLine, roomPx: number): number {
  const parts = [line.left, ...line.terms.map((term) => term?.formula ?? []), line.products ?? []];
  const signs = parts.length + 1;
  const texts = parts.map((part) => formulaText(part));
  const em =
    texts.reduce((sum, text) => sum + numberWidth(text, 1), 0) +
    RESULT_SHARE * numberWidth(formulaText(line.result ?? []), 1) +
    signs * (numberWidth('=', 1) + 2 * GAP_EM);
  return Math.max(EQUATION_PX.least, Math.min(EQUATION_PX.most, roomPx / em));
}
