/** Adam and AdamW (Kingma and Ba, 2015; Loshchilov and Hutter, 2019), with the bias correction in the rate. */
import { adamRate, decayFactor } from '../../engine/index.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, power, variable, type Formula } from '../../ui/formula.ts';
import { equation, type EquationBlock } from './mathsBlock.ts';
import { inner, parameterPart, settingPart } from './numbers.ts';
import {
  ETA,
  gradientTerm,
  memoryPart,
  movingAverage,
  newParameter,
  ratePart,
  slotAfter,
  squaredGradient,
  type RuleSource,
} from './ruleLines.ts';

const CORRECTED_RATE = variable('η', 't');

export function adamRule(source: RuleSource): EquationBlock[] {
  return [...memoryLines(source), correctedRateLine(source), adamStep(source)];
}

export function adamwRule(source: RuleSource): EquationBlock[] {
  const shrunk = source.before * decayFactor(source.settings, source.learningRate);
  return [decayLine(source, shrunk), ...adamRule({ ...source, before: shrunk })];
}

/** The mean of the gradients, and of their squares. */
function memoryLines(source: RuleSource): EquationBlock[] {
  const { beta1, beta2 } = source.settings;
  return [
    movingAverage(
      source,
      { letter: 'm', index: 0, note: words.meanLately },
      { letter: variable('β', 1), value: beta1 },
      gradientTerm(source),
    ),
    movingAverage(
      source,
      { letter: 'v', index: 1, note: words.meanOfTheirSquares },
      { letter: variable('β', 2), value: beta2 },
      squaredGradient(source),
    ),
  ];
}

function correctedRate({ learningRate, number, settings }: RuleSource): number {
  return adamRate(settings, learningRate, number);
}

function correctedRateLine(source: RuleSource): EquationBlock {
  const { number, settings } = source;
  const line = (rate: Formula, times: string, beta1: Formula, beta2: Formula, exponent: string) =>
    formula(rate, times, '√(1 −', power(beta2, exponent), ') / (1 −', power(beta1, exponent), ')');
  return equation({
    left: [CORRECTED_RATE],
    symbols: line([ETA], '·', [variable('β', 1)], [variable('β', 2)], 't'),
    numbers: line(
      [ratePart(source)],
      '×',
      [settingPart(settings.beta1)],
      [settingPart(settings.beta2)],
      String(number),
    ),
    result: [settingPart(correctedRate(source))],
    note: words.biasCorrection(number),
  });
}

function adamStep(source: RuleSource): EquationBlock {
  return newParameter(
    source,
    {
      symbols: formula('−', CORRECTED_RATE, '· m / (√v + ε)'),
      numbers: formula(
        '−',
        settingPart(correctedRate(source)),
        '×',
        inner(memoryPart(slotAfter(source, 0))),
        '/ (√',
        memoryPart(slotAfter(source, 1)),
        '+',
        settingPart(source.settings.epsilon),
        ')',
      ),
    },
    words.stepOfRate,
  );
}

/** p ← p · (1 − ηλ), before Adam moves it. */
function decayLine(source: RuleSource, shrunk: number): EquationBlock {
  const { letter, before, after, settings, whole } = source;
  const change = after - before;
  return equation({
    left: [letter],
    relation: '←',
    symbols: formula(letter, '· (1 −', ETA, '· λ)'),
    numbers: formula(
      parameterPart(before, change, whole),
      '× (1 −',
      ratePart(source),
      '×',
      settingPart(settings.weightDecay),
      ')',
    ),
    result: [parameterPart(shrunk, change, whole)],
    note: words.decay,
  });
}
