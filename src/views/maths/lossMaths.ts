/** The loss of the sample: prediction against target, output by output. */
import { lossValue, type LossName } from '../../engine/index.ts';
import { activationSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, fraction, type Formula } from '../../ui/formula.ts';
import { LOSS_FORMS, type LossForm, type LossOperands } from './lossForms.ts';
import { equation, textBlock, type EquationBlock, type MathsBlock, type SumBlock } from './mathsBlock.ts';
import type { MathsSource } from './mathsSource.ts';
import { inner, inputPart, lossPart, now, valuePart } from './numbers.ts';
import { targetSymbol } from './symbols.ts';

export function lossMaths(source: MathsSource): MathsBlock[] {
  const { trace, document } = source;
  if (trace.target === null || trace.loss === null) return [textBlock(words.lossNeedsTarget)];
  const { loss } = document.training;
  const form: LossForm = LOSS_FORMS[loss];
  if (loss === 'categorical_crossentropy') return [rightClassEquation(source, form)];
  if (trace.prediction.length === 1) return [singleEquation(source, form)];
  const sum = sumOverOutputs(source, form);
  return form.isMean ? [sum, meanEquation(source, sum)] : [sum];
}

/** The letters of an output, with its numbers to choose a branch by. */
export function lossLetters(source: MathsSource, unit: number): LossOperands {
  const { document, trace } = source;
  const y: Formula = [activationSymbol(document, document.layers.length, unit)];
  const t: Formula = [targetSymbol(document, unit)];
  const [prediction, target] = [trace.prediction[unit] ?? NaN, trace.target?.[unit] ?? NaN];
  return { y, t, innerY: y, innerT: t, times: '·', prediction, target };
}

export function lossNumbers(source: MathsSource, unit: number): LossOperands {
  const letters = lossLetters(source, unit);
  const y = valuePart(letters.prediction, source.whole);
  const t = inputPart(letters.target);
  return { ...letters, y: [y], t: [t], innerY: inner(y), innerT: inner(t), times: '×' };
}

function singleEquation(source: MathsSource, form: LossForm): EquationBlock {
  return equation({
    left: formula('L'),
    symbols: form.value(lossLetters(source, 0)),
    numbers: form.value(lossNumbers(source, 0)),
    result: lossResult(source),
    note: form.note,
  });
}

/** All other classes have the target 0, and count nothing. */
function rightClassEquation(source: MathsSource, form: LossForm): EquationBlock {
  const right = source.trace.target?.indexOf(1) ?? -1;
  const { y } = lossLetters(source, right);
  return equation({
    left: formula('L'),
    symbols: formula('− ln', y),
    numbers: formula('− ln', lossNumbers(source, right).y),
    result: lossResult(source),
    note: form.note,
  });
}

function sumOverOutputs(source: MathsSource, form: LossForm): SumBlock {
  const { loss } = source.document.training;
  const terms = Array.from(source.trace.prediction, (_, unit) => ({
    ref: null,
    weight: null,
    symbols: form.value(lossLetters(source, unit)),
    numbers: form.value(lossNumbers(source, unit)),
    product: [lossPart(shareOfOutput(source, loss, unit))],
  }));
  const total = source.trace.loss ?? NaN;
  return {
    kind: 'sum',
    left: formula(form.isMean ? 'Σ' : 'L'),
    terms,
    result: form.isMean ? [lossPart(total * terms.length)] : lossResult(source),
    notes: { symbols: words.oneTermEach, numbers: form.note, products: words.addUp },
  };
}

function meanEquation(source: MathsSource, { terms, result }: SumBlock): EquationBlock {
  const count = String(terms.length);
  return equation({
    left: formula('L'),
    symbols: formula(fraction('1', count), '· Σ'),
    numbers: formula(fraction('1', count), '×', result),
    result: lossResult(source),
    note: words.meanOverOutputs,
  });
}

function lossResult({ trace }: MathsSource): Formula {
  return [now(lossPart(trace.loss ?? NaN))];
}

/** One output alone has a mean that is its own share. */
function shareOfOutput({ trace }: MathsSource, loss: LossName, unit: number): number {
  return lossValue(loss, [trace.prediction[unit] ?? NaN], [trace.target?.[unit] ?? NaN]);
}
