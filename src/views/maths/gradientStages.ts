/** From the samples' gradients to the gradient that the optimiser gets: mean of the batch, penalty, clipping. */
import { parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { formula, fraction, type Formula, type VariablePart } from '../../ui/formula.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';
import { equation, type EquationBlock } from './mathsBlock.ts';
import { parameterOf, type MathsSource } from './mathsSource.ts';
import { gradientPart, inner, settingPart, signed, valuePart } from './numbers.ts';
import { parameterSymbol, slopeSymbol } from './symbols.ts';

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
    ...(isClipped ? [clippingLine(source, update, ref, letter)] : []),
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
      note: 'the gradient of the only sample in the batch',
    });
  const share = fraction('1', String(batchSize));
  return equation({
    left: [letter],
    symbols: formula(share, '· Σ', slope),
    numbers: formula(share, '×', inner(gradientPart(mean * batchSize, whole))),
    result: [result],
    note: `the mean over the ${batchSize} samples of the batch`,
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
      penaltySlope(l1 > 0, l2 > 0, formula('λ'), formula('λ'), '·', [parameterSymbol(document, ref)]),
    ),
    numbers: formula(
      gradientPart(mean, whole),
      penaltySlope(l1 > 0, l2 > 0, [settingPart(l1)], [settingPart(l2)], '×', inner(weight)),
    ),
    result: [signed(gradientPart(together, whole), together)],
    note: 'the penalty pulls the weight towards 0',
  });
}

/** + l1·sign(w) + 2·l2·w, as far as there is such a penalty. */
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

function clippingLine(
  source: MathsSource,
  update: UpdateFrame,
  ref: ParameterRef,
  letter: VariablePart,
): EquationBlock {
  const { document, whole } = source;
  const { clipNorm, clipValue } = document.training;
  const index = parameterIndex(document, ref);
  const before = (update.meanGradient[index] ?? NaN) + (update.penaltyGradient[index] ?? NaN);
  const after = update.clippedGradient[index] ?? NaN;
  const isSame = Math.abs(after - before) <= 1e-12 * Math.abs(before);
  return equation({
    left: [letter],
    relation: '←',
    symbols: formula({ kind: 'word', text: 'clip' }, '(', letter, ')'),
    numbers: formula({ kind: 'word', text: 'clip' }, '(', gradientPart(before, whole), ')'),
    result: [signed(gradientPart(after, whole), after)],
    note: `${limitWords(clipNorm, clipValue)}: ${isSame ? 'it is within' : 'shortened'}`,
  });
}

function limitWords(clipNorm: number | null, clipValue: number | null): string {
  const words = [
    clipNorm === null ? '' : `all gradients together at most ${clipNorm} long`,
    clipValue === null ? '' : `each at most ${clipValue}`,
  ];
  return words.filter(Boolean).join(', ');
}
