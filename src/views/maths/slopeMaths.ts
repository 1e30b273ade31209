/** δ = ∂L/∂a · f′(z): what arrives at a neuron's output, taken back through its activation. */
import { ACTIVATIONS, type ActivationName } from '../../engine/index.ts';
import { activationSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, type Formula } from '../../ui/formula.ts';
import { equation, type EquationBlock } from './mathsBlock.ts';
import { activationOf, preActivationOf, type MathsSource } from './mathsSource.ts';
import { gradientPart, inner, signed } from './numbers.ts';
import { deltaSymbol, slopeSymbol, sumSymbol } from './symbols.ts';

/** f′(z) at the neuron's operating point; null for softmax, which has no slope of its own. */
export function activationSlope(source: MathsSource, layer: number, unit: number): number | null {
  const activation: ActivationName = source.document.layers[layer - 1]?.activation ?? 'linear';
  if (activation === 'softmax') return null;
  const z = preActivationOf(source, layer, unit);
  return ACTIVATIONS[activation].derivative(z, activationOf(source, layer, unit));
}

/** `arrivingNumbers` tell how ∂L/∂a came about; without them it is one number. */
export function slopeEquation(
  source: MathsSource,
  layer: number,
  unit: number,
  arrivingNumbers?: Formula,
): EquationBlock {
  const { document, trace, whole } = source;
  const gradients = trace.backward?.layers[layer - 1];
  const arriving = gradients?.activationGradient[unit] ?? NaN;
  const delta = gradients?.delta[unit] ?? NaN;
  const slope = activationSlope(source, layer, unit) ?? NaN;
  const name = document.layers[layer - 1]?.activation.replace('_', ' ') ?? 'linear';
  return equation({
    left: [deltaSymbol(document, layer, unit)],
    symbols: formula(
      slopeSymbol(activationSymbol(document, layer, unit)),
      '·',
      'f′(',
      sumSymbol(document, layer, unit),
      ')',
    ),
    numbers: formula(
      arrivingNumbers ?? signed(gradientPart(arriving, whole), arriving),
      '×',
      inner(gradientPart(slope, whole || Number.isInteger(slope))),
    ),
    result: [signed(gradientPart(delta, whole), delta)],
    note: name === 'linear' ? words.linearSlope : words.timesSlope(name),
  });
}
