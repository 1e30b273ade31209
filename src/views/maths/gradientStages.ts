/** From the samples' gradients to the gradient that the optimiser gets: mean of the batch, penalty, clipping. */
import { clipFactor } from '../../engine/index.ts';
import { parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { parameterSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, fraction, power, variable, type Formula, type VariablePart } from '../../ui/formula.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';
import { equation, type EquationBlock } from './mathsBlock.ts';
import { parameterOf, type MathsSource } from './mathsSource.ts';
import { gradientPart, inner, settingPart, signed, valuePart } from './numbers.ts';
import { slopeSymbol } from './symbols.ts';

/** No lines where the gradient of the only sample goes to the optimiser as it is. */
export function gradientStageLines(
  source: MathsSource,
  update: UpdateFrame,
  ref: ParameterRef,
  letter: VariablePart,
): EquationBlock[] {
  const { l1, l2, clipNorm, clipValue } = source.document.training;
  const isPenalised = ref.kind === 'weight' && (l1 > 0 || l2 > 0);
  const isClipped = clipNorm !== null || clipValue !== null;
  if (source.batchSize === 1 && !isPenalised && !isClipped) return [];
  return [
    meanLine(source, update, ref, letter),
    ...(isPenalised ? [penaltyLine(source, update, ref, letter)] : []),
    ...clippingLines(source, update, ref, letter),
  ];
}

function meanLine(
  source: MathsSource,
  update: UpdateFrame,
  ref: ParameterRef,
  letter: VariablePart,
): EquationBlock {
  const { document, batchSize, whole } = source;
  const mean = update.meanGradient[parameterIndex(document, ref)] ?? NaN;
  const slope = slopeSymbol(parameterSymbol(document, ref));
  const result = signed(gradientPart(mean, whole), mean);
  if (batchSize === 1)
    return equation({
      left: [letter],
      symbols: [slope],
      numbers: [result],
      result: null,
      note: words.onlySample,
    });
  const share = fraction('1', String(batchSize));
  return equation({
    left: [letter],
    symbols: formula(share, '· Σ', slope),
    numbers: formula(share, '×', inner(gradientPart(mean * batchSize, whole))),
    result: [result],
    note: words.meanOverBatch(batchSize),
  });
}

function penaltyLine(
  source: MathsSource,
  update: UpdateFrame,
  ref: ParameterRef,
  letter: VariablePart,
): EquationBlock {
  const { document, whole } = source;
  const { l1, l2 } = document.training;
  const index = parameterIndex(document, ref);
  const mean = update.meanGradient[index] ?? NaN;
  const together = mean + (update.penaltyGradient[index] ?? NaN);
  const weight = valuePart(parameterOf(source, ref), whole);
  return equation({
    left: [letter],
    relation: '←',
    symbols: formula(
      letter,
      penaltySlope(l1 > 0, l2 > 0, [variable('λ', 1)], [variable('λ', 2)], '·', [
        parameterSymbol(document, ref),
      ]),
    ),
    numbers: formula(
      gradientPart(mean, whole),
      penaltySlope(l1 > 0, l2 > 0, [settingPart(l1)], [settingPart(l2)], '×', inner(weight)),
    ),
    result: [signed(gradientPart(together, whole), together)],
    note: words.penaltyPulls,
  });
}

/** + λ₁·sign(w) + 2·λ₂·w, as far as there is such a penalty. */
function penaltySlope(
  hasL1: boolean,
  hasL2: boolean,
  l1: Formula,
  l2: Formula,
  times: string,
  weight: Formula,
): Formula {
  return formula(
    hasL1 ? formula('+', l1, times, 'sign(', weight, ')') : [],
    hasL2 ? formula('+ 2', times, l2, times, weight) : [],
  );
}

/** First all gradients together are shortened, then each one is cut off. */
function clippingLines(
  source: MathsSource,
  update: UpdateFrame,
  ref: ParameterRef,
  letter: VariablePart,
): EquationBlock[] {
  const { clipNorm, clipValue } = source.document.training;
  const index = parameterIndex(source.document, ref);
  const { gradientNorm: norm } = update;
  const before = (update.meanGradient[index] ?? NaN) + (update.penaltyGradient[index] ?? NaN);
  const isShortened = clipNorm !== null && norm > clipNorm;
  const shortened = clipNorm === null ? before : before * clipFactor(norm, clipNorm);
  const after = update.clippedGradient[index] ?? NaN;
  const { whole } = source;
  return [
    ...(clipNorm === null ? [] : [normLine(letter, norm, clipNorm)]),
    ...(isShortened
      ? [shorteningLine(letter, { before, norm, limit: clipNorm, after: shortened, whole })]
      : []),
    ...(clipValue === null
      ? []
      : [cuttingLine(letter, { before: shortened, limit: clipValue, after, whole })]),
  ];
}

/** ‖g‖ = √Σ g², over all weights and biases that are not locked. */
function normLine(letter: VariablePart, norm: number, limit: number): EquationBlock {
  return equation({
    left: lengthOf(letter),
    symbols: formula('√ Σ', power([letter], '2')),
    numbers: null,
    result: [gradientPart(norm, true)],
    note: norm > limit ? words.moreThanLimit(limit) : words.withinLimit(limit),
  });
}

interface Clipping {
  before: number;
  limit: number;
  after: number;
  whole: boolean;
}

function shorteningLine(
  letter: VariablePart,
  { before, norm, limit, after, whole }: Clipping & { norm: number },
): EquationBlock {
  const limitPart = settingPart(limit);
  return equation({
    left: [letter],
    relation: '←',
    symbols: formula(letter, '·', fraction([limitPart], lengthOf(letter))),
    numbers: formula(gradientPart(before, whole), '×', fraction([limitPart], [gradientPart(norm, true)])),
    result: [signed(gradientPart(after, whole), after)],
    note: words.clippedTo(limit),
  });
}

function cuttingLine(letter: VariablePart, { before, limit, after, whole }: Clipping): EquationBlock {
  const number = settingPart(limit);
  const clip = (gradient: Formula): Formula =>
    formula('max(', settingPart(-limit), ',', 'min(', number, ',', gradient, '))');
  return equation({
    left: [letter],
    relation: '←',
    symbols: clip([letter]),
    numbers: clip([gradientPart(before, whole)]),
    result: [signed(gradientPart(after, whole), after)],
    note: words.eachAtMost(limit, after !== before),
  });
}

function lengthOf(letter: VariablePart): Formula {
  return formula('‖', letter, '‖');
}
