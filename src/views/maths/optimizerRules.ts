/**
 * The rule of each optimiser for one parameter p with gradient g, in letters and in numbers. The rules are the engine's:
 * η and ε stand where Keras has them.
 */
import type { OptimizerName } from '../../engine/index.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, variable } from '../../ui/formula.ts';
import { adamRule, adamwRule } from './adamRules.ts';
import type { EquationBlock } from './mathsBlock.ts';
import { inner, settingPart } from './numbers.ts';
import {
  ETA,
  gradientTerm,
  memoryPart,
  movingAverage,
  newMemory,
  newParameter,
  ratePart,
  slopeStep,
  slotAfter,
  slotBefore,
  squaredGradient,
  VELOCITY,
  type RuleSource,
  type Step,
} from './ruleLines.ts';

type Rule = (source: RuleSource) => EquationBlock[];

/** The rules by name. */
export const OPTIMIZER_RULES = {
  sgd: (source) => [newParameter(source, slopeStep(source), words.againstSlope)],
  momentum: momentumRule,
  nesterov: nesterovRule,
  adagrad: adagradRule,
  rmsprop: rmspropRule,
  adam: adamRule,
  adamw: adamwRule,
} satisfies Record<OptimizerName, Rule>;

/** v ← μ v − η g,  p ← p + v. */
function momentumRule(source: RuleSource): EquationBlock[] {
  const step = {
    symbols: formula('+', VELOCITY),
    numbers: formula('+', inner(memoryPart(slotAfter(source, 0)))),
  };
  return [velocityLine(source), newParameter(source, step, words.rollsOn)];
}

/** v ← μ v − η g,  p ← p + μ v − η g. */
function nesterovRule(source: RuleSource): EquationBlock[] {
  const down = slopeStep(source);
  const step = {
    symbols: formula('+ μ ·', VELOCITY, down.symbols),
    numbers: formula(
      '+',
      settingPart(source.settings.momentum),
      '×',
      inner(memoryPart(slotAfter(source, 0))),
      down.numbers,
    ),
  };
  return [velocityLine(source), newParameter(source, step, words.looksAhead)];
}

function velocityLine(source: RuleSource): EquationBlock {
  const down = slopeStep(source);
  return newMemory(VELOCITY, {
    symbols: formula('μ ·', VELOCITY, down.symbols),
    numbers: formula(
      settingPart(source.settings.momentum),
      '×',
      inner(memoryPart(slotBefore(source, 0))),
      down.numbers,
    ),
    result: slotAfter(source, 0),
    note: words.velocity,
  });
}

/** s ← s + g²,  p ← p − η g / √(s + ε). */
function adagradRule(source: RuleSource): EquationBlock[] {
  const square = squaredGradient(source);
  const step = scaledStep(source);
  return [
    newMemory(variable('s'), {
      symbols: formula('s +', square.symbols),
      numbers: formula(memoryPart(slotBefore(source, 0)), '+', square.numbers),
      result: slotAfter(source, 0),
      note: words.sumOfSquares,
    }),
    newParameter(
      source,
      { symbols: formula('−', step.symbols), numbers: formula('−', step.numbers) },
      words.pushedSlower,
    ),
  ];
}

/** s ← ρ s + (1 − ρ) g²,  v ← μ v + η g / √(s + ε),  p ← p − v; without a momentum μ there is no μ v. */
function rmspropRule(source: RuleSource): EquationBlock[] {
  const change = slotAfter(source, 1);
  return [
    movingAverage(
      source,
      { letter: 's', index: 0, note: words.meanOfSquares },
      { letter: variable('ρ'), value: source.settings.rho },
      squaredGradient(source),
    ),
    newMemory(VELOCITY, {
      ...withMomentum(source, scaledStep(source)),
      result: change,
      note: source.settings.momentum > 0 ? words.dividedStepOn : words.dividedStep,
    }),
    newParameter(
      source,
      { symbols: formula('−', VELOCITY), numbers: formula('−', inner(memoryPart(change))) },
      words.taken,
    ),
  ];
}

/** μ v + the step, where RMSprop has a momentum. */
function withMomentum(source: RuleSource, step: Step): Step {
  const { momentum } = source.settings;
  if (momentum === 0) return step;
  return {
    symbols: formula('μ ·', VELOCITY, '+', step.symbols),
    numbers: formula(settingPart(momentum), '×', inner(memoryPart(slotBefore(source, 1))), '+', step.numbers),
  };
}

/** η g / √(s + ε). */
function scaledStep(source: RuleSource): Step {
  const gradient = gradientTerm(source);
  return {
    symbols: formula(ETA, '·', gradient.symbols, '/ √(s + ε)'),
    numbers: formula(
      ratePart(source),
      '×',
      gradient.numbers,
      '/ √(',
      memoryPart(slotAfter(source, 0)),
      '+',
      settingPart(source.settings.epsilon),
      ')',
    ),
  };
}
