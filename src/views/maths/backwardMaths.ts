/** Backward through one neuron: its δ, then the gradient of each weight into it and of its bias. */
import type { ParameterRef } from '../../document/edges.ts';
import { parameterIndex } from '../../document/edges.ts';
import { activationSymbol, parameterSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula } from '../../ui/formula.ts';
import { hiddenDeltaMaths, shortHiddenDeltaMaths } from './hiddenDelta.ts';
import { lazyList } from './lazyList.ts';
import { equation, textBlock, type EquationBlock, type MathsBlock } from './mathsBlock.ts';
import { inputsOf, isOutputLayer, outputOf, type MathsSource } from './mathsSource.ts';
import { gradientPart, inner, inputPart, now, signed, valuePart } from './numbers.ts';
import { outputDeltaMaths } from './outputDelta.ts';
import { deltaSymbol, slopeSymbol } from './symbols.ts';

export function backwardMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  return [...deltaMaths(source, layer, unit), ...gradientMaths(source, layer, unit)];
}

/** The gradients of a neuron's weights and bias, by way of its δ. */
function gradientMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  if (!source.trace.backward) return [];
  const inputs = inputsOf(source, layer);
  const refAt = (from: number): ParameterRef =>
    from < inputs ? { kind: 'weight', layer, from, to: unit } : { kind: 'bias', layer, unit };
  const equations = lazyList(inputs + 1, (from) => gradientEquation(source, refAt(from)));
  return [{ kind: 'list', plural: 'gradients', equations }];
}

/** The gradient of one weight or bias, by way of the δ of its neuron. */
export function parameterGradientMaths(source: MathsSource, ref: ParameterRef): MathsBlock[] {
  if (!source.trace.backward) return [noGradient(source)];
  const unit = ref.kind === 'bias' ? ref.unit : ref.to;
  const delta = isOutputLayer(source, ref.layer)
    ? outputDeltaMaths(source, unit)
    : shortHiddenDeltaMaths(source, ref.layer, unit);
  return [...delta, gradientEquation(source, ref)];
}

/** δ of a neuron. */
export function deltaMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  if (!source.trace.backward) return [noGradient(source)];
  return isOutputLayer(source, layer)
    ? outputDeltaMaths(source, unit)
    : hiddenDeltaMaths(source, layer, unit);
}

export function gradientEquation(source: MathsSource, ref: ParameterRef): EquationBlock {
  const { document, trace, whole } = source;
  const unit = ref.kind === 'bias' ? ref.unit : ref.to;
  const gradient = trace.backward?.gradient[parameterIndex(document, ref)] ?? NaN;
  const delta = trace.backward?.layers[ref.layer - 1]?.delta[unit] ?? NaN;
  const deltaLetter = deltaSymbol(document, ref.layer, unit);
  const deltaNumber = signed(gradientPart(delta, whole), delta);
  const input = ref.kind === 'weight' ? inputNumber(source, ref.layer, ref.from) : null;
  return equation({
    left: [slopeSymbol(parameterSymbol(document, ref))],
    symbols: formula(
      deltaLetter,
      ref.kind === 'weight' ? formula('·', activationSymbol(document, ref.layer - 1, ref.from)) : [],
    ),
    numbers: input && formula(deltaNumber, '×', inner(input)),
    result: [now(gradientPart(gradient, whole))],
    note: ref.kind === 'bias' ? words.biasGradient : words.weightGradient,
    ref,
  });
}

function inputNumber(source: MathsSource, layer: number, from: number) {
  const input = outputOf(source, layer - 1, from);
  return layer === 1 ? inputPart(input) : valuePart(input, source.whole);
}

function noGradient({ trace }: MathsSource): MathsBlock {
  return textBlock(trace.target === null ? words.noTargetNoGradient : words.gradientOnItsWay);
}
