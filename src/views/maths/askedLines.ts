/** The symbols of what a quiz asks for, and as its hints the calculation: first in symbols, then with the numbers. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { activationSymbol, parameterSymbol } from '../../document/symbols.ts';
import type { AskedResult } from '../../store/quizQuestions.ts';
import { formula, type Formula } from '../../ui/formula.ts';
import { deltaMaths, gradientEquation } from './backwardMaths.ts';
import { activationMaths, weightedSum } from './forwardMaths.ts';
import { lossMaths } from './lossMaths.ts';
import type { MathsBlock, SumBlock } from './mathsBlock.ts';
import type { MathsSource } from './mathsSource.ts';
import { deltaSymbol, slopeSymbol, sumSymbol } from './symbols.ts';
import { updateMaths } from './updateMaths.ts';

/** Longer sums are cut in their middle. */
const MOST_TERMS = 6;

/** As in z₂, ∂L/∂w₁ or, for a new weight, w₁. */
export function askedSymbol(document: EdgewiseDocument, result: AskedResult): Formula {
  switch (result.kind) {
    case 'preActivation':
      return [sumSymbol(document, result.layer, result.unit)];
    case 'activation':
      return [activationSymbol(document, result.layer, result.unit)];
    case 'delta':
      return [deltaSymbol(document, result.layer, result.unit)];
    case 'loss':
      return formula('L');
    case 'gradient':
      return [slopeSymbol(parameterSymbol(document, result.ref))];
    case 'update':
      return [parameterSymbol(document, result.ref)];
  }
}

/** The lines that lead to the number, without their results; `isSumKnown` tells whether a neuron's z needs a line too. */
export function hintLines(
  source: MathsSource,
  result: AskedResult,
  show: 'symbols' | 'numbers',
  isSumKnown: boolean,
): Formula[] {
  return hintBlocks(source, result, isSumKnown).flatMap((block) => {
    const line = lineOf(block, show);
    return line ? [line] : [];
  });
}

function hintBlocks(source: MathsSource, result: AskedResult, isSumKnown: boolean): MathsBlock[] {
  switch (result.kind) {
    case 'preActivation':
      return [weightedSum(source, result.layer, result.unit)];
    case 'activation': {
      const sum = isSumKnown ? [] : [weightedSum(source, result.layer, result.unit)];
      return [...sum, ...activationMaths(source, result.layer, result.unit).slice(0, 1)];
    }
    case 'loss':
      return lossMaths(source);
    case 'delta':
      return deltaMaths(source, result.layer, result.unit);
    case 'gradient':
      return [gradientEquation(source, result.ref)];
    case 'update':
      return updateMaths(source, result.ref);
  }
}

/** Null for a line that has nothing but its result. */
function lineOf(block: MathsBlock, show: 'symbols' | 'numbers'): Formula | null {
  if (block.kind === 'sum') return formula(block.left, '=', sumOf(block, show));
  if (block.kind !== 'equation') return null;
  const right = show === 'symbols' ? block.symbols : (block.numbers ?? block.symbols);
  return right && formula(block.left, block.relation, right);
}

function sumOf({ terms }: SumBlock, show: 'symbols' | 'numbers'): Formula {
  const shown =
    terms.length > MOST_TERMS ? [...terms.slice(0, MOST_TERMS - 2), ...terms.slice(-2)] : terms.slice();
  return shown.flatMap((term, place) => {
    const isAfterGap = shown.length < terms.length && place === MOST_TERMS - 2;
    return formula(place > 0 ? '+' : [], isAfterGap ? '… +' : [], term[show]);
  });
}
