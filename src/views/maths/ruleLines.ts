/** The lines that the rules of optimisers are made of. */
import type { OptimizerSettings } from '../../engine/index.ts';
import {
  formula,
  power,
  variable,
  type Formula,
  type FormulaPart,
  type NumberPart,
  type VariablePart,
} from '../../ui/formula.ts';
import { equation, type EquationBlock } from './mathsBlock.ts';
import { gradientPart, inner, parameterPart, settingPart, signed } from './numbers.ts';

/** One parameter p, its gradient g and the optimiser's memory of it, before and after the update. */
export interface RuleSource {
  /** w₁ or b₁. */
  letter: VariablePart;
  /** The letter of its gradient, as the optimiser gets it: g, or ∂L/∂w₁. */
  gradientLetter: Formula;
  before: number;
  after: number;
  gradient: number;
  learningRate: number;
  /** The number of the update, counted from 1. */
  number: number;
  slotsBefore: readonly number[];
  slotsAfter: readonly number[];
  settings: OptimizerSettings;
  whole: boolean;
}

/** What is added to a parameter, with its sign. */
export interface Step {
  symbols: Formula;
  numbers: Formula;
}

export const ETA = variable('η');
export const VELOCITY = variable('v');

/** p ← p + step, the last line of every rule. */
export function newParameter(source: RuleSource, step: Step, note: string): EquationBlock {
  const { letter, before, after, whole } = source;
  const change = after - before;
  return equation({
    left: [signed(letter, before)],
    relation: '←',
    symbols: formula(letter, step.symbols),
    numbers: formula(signed(parameterPart(before, change, whole), before), step.numbers),
    result: [signed(parameterPart(after, change, whole), after)],
    note,
  });
}

/** What the optimiser remembers, and how its old value becomes the new one. */
export function newMemory(letter: FormulaPart, line: Step & { result: number; note: string }): EquationBlock {
  const { symbols, numbers, result, note } = line;
  return equation({ left: [letter], relation: '←', symbols, numbers, result: [memoryPart(result)], note });
}

/** An average that forgets: share · old + (1 − share) · new. */
export function movingAverage(
  source: RuleSource,
  slot: { letter: string; index: number; note: string },
  share: { letter: FormulaPart; value: number },
  added: Step,
): EquationBlock {
  const letter = variable(slot.letter);
  return newMemory(letter, {
    symbols: formula(share.letter, '·', letter, '+ (1 −', share.letter, ') ·', added.symbols),
    numbers: formula(
      settingPart(share.value),
      '×',
      inner(memoryPart(slotBefore(source, slot.index))),
      '+',
      settingPart(1 - share.value),
      '×',
      added.numbers,
    ),
    result: slotAfter(source, slot.index),
    note: slot.note,
  });
}

/** Numbers in an optimiser's memory are of the size of gradients. */
export function memoryPart(value: number): NumberPart {
  return gradientPart(value, true);
}

export function slotBefore({ slotsBefore }: RuleSource, index: number): number {
  return slotsBefore[index] ?? NaN;
}

export function slotAfter({ slotsAfter }: RuleSource, index: number): number {
  return slotsAfter[index] ?? NaN;
}

export function ratePart({ learningRate }: RuleSource): NumberPart {
  return settingPart(learningRate);
}

/** The gradient, as it stands behind an operator. */
export function gradientTerm({ gradientLetter, gradient, whole }: RuleSource): Step {
  return { symbols: gradientLetter, numbers: inner(gradientPart(gradient, whole)) };
}

export function squaredGradient({ gradientLetter, gradient, whole }: RuleSource): Step {
  const isOneLetter = gradientLetter.length === 1;
  return {
    symbols: [power(isOneLetter ? gradientLetter : formula('(', gradientLetter, ')'), '2')],
    numbers: [power(inner(gradientPart(gradient, whole)), '2')],
  };
}

/** − η g. */
export function slopeStep(source: RuleSource): Step {
  const gradient = gradientTerm(source);
  return {
    symbols: formula('−', ETA, '·', gradient.symbols),
    numbers: formula('−', ratePart(source), '×', gradient.numbers),
  };
}
