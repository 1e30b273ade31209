/** δ of an output: the slope of the loss times the slope of the activation, or both in one where they belong together. */
import { softmaxMean } from '../../engine/index.ts';
import { activationSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, fraction, variable, type Formula } from '../../ui/formula.ts';
import { LOSS_FORMS, type LossForm } from './lossForms.ts';
import { lossLetters, lossNumbers } from './lossMaths.ts';
import { equation, type EquationBlock, type MathsBlock } from './mathsBlock.ts';
import { activationOf, type MathsSource } from './mathsSource.ts';
import { gradientPart, inner, signed, valuePart } from './numbers.ts';
import { slopeEquation } from './slopeMaths.ts';
import { deltaSymbol, slopeSymbol } from './symbols.ts';

export function outputDeltaMaths(source: MathsSource, unit: number): MathsBlock[] {
  const { document, trace } = source;
  const layer = document.layers.length;
  if (trace.isFused) return [fusedEquation(source, unit)];
  const lossSlope = lossSlopeEquation(source, unit);
  if (document.layers.at(-1)?.activation === 'softmax')
    return [lossSlope, softmaxDeltaEquation(source, unit)];
  return [lossSlope, slopeEquation(source, layer, unit)];
}

/** Cross-entropy and its activation: the logarithm of the loss undoes the exponential, and δ = p − y is left. */
function fusedEquation(source: MathsSource, unit: number): EquationBlock {
  const { document } = source;
  const letters = lossLetters(source, unit);
  const numbers = lossNumbers(source, unit);
  const share = (difference: Formula) => withShare(source, difference);
  return equation({
    left: [deltaSymbol(document, document.layers.length, unit)],
    symbols: share(formula(letters.y, '−', letters.t)),
    numbers: share(formula(numbers.y, '−', numbers.innerT)),
    result: deltaResult(source, unit),
    note: words.fused(document.layers.at(-1)?.activation === 'softmax' ? 'softmax' : 'sigmoid'),
  });
}

function lossSlopeEquation(source: MathsSource, unit: number): EquationBlock {
  const { document, trace, whole } = source;
  const form: LossForm = LOSS_FORMS[document.training.loss];
  const slope = trace.backward?.layers.at(-1)?.activationGradient[unit] ?? NaN;
  return equation({
    left: [slopeSymbol(activationSymbol(document, document.layers.length, unit))],
    symbols: withShare(source, form.slope(lossLetters(source, unit))),
    numbers: withShare(source, form.slope(lossNumbers(source, unit))),
    result: [signed(gradientPart(slope, whole), slope)],
    note: words.lossGrows,
  });
}

/** A mean over several outputs gives each of them only its share of the slope. */
function withShare({ document, trace }: MathsSource, slope: Formula): Formula {
  const form: LossForm = LOSS_FORMS[document.training.loss];
  const count = trace.prediction.length;
  return form.isMean && count > 1 ? formula(fraction('1', String(count)), '· (', slope, ')') : slope;
}

/** dL/dzⱼ = aⱼ (dL/daⱼ − Σₖ aₖ dL/daₖ): each output of softmax answers to every z. */
function softmaxDeltaEquation(source: MathsSource, unit: number): EquationBlock {
  const { document, trace, whole } = source;
  const layer = document.layers.length;
  const slopes = trace.backward?.layers.at(-1)?.activationGradient ?? new Float64Array();
  const weighted = softmaxMean(trace.layers.at(-1)?.activations ?? [], slopes);
  const y = activationSymbol(document, layer, unit);
  const anyOutput = { ...variable('y', 'k'), hat: true };
  return equation({
    left: [deltaSymbol(document, layer, unit)],
    symbols: formula(y, '· (', slopeSymbol(y), '− Σ', anyOutput, '·', slopeSymbol(anyOutput), ')'),
    numbers: formula(
      valuePart(activationOf(source, layer, unit), whole),
      '× (',
      gradientPart(slopes[unit] ?? NaN, whole),
      '−',
      inner(gradientPart(weighted, whole)),
      ')',
    ),
    result: deltaResult(source, unit),
    note: words.softmaxSlope,
  });
}

function deltaResult({ trace, whole }: MathsSource, unit: number): Formula {
  const delta = trace.backward?.layers.at(-1)?.delta[unit] ?? NaN;
  return [signed(gradientPart(delta, whole), delta)];
}
