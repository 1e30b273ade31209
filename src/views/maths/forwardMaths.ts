/** Forward through one neuron: z = Σ w·x + b, a = f(z), and dropout. */
import { activationSymbol, parameterSymbol } from '../../document/symbols.ts';
import { formula, variable } from '../../ui/formula.ts';
import type { WeightRef } from '../../document/edges.ts';
import { maths as mathsWords } from '../../i18n/en.ts';
import { activationForm, activationNote, namedActivation } from './activationForms.ts';
import { lazyList } from './lazyList.ts';
import {
  equation,
  type EquationBlock,
  type MathsBlock,
  type MathsTerm,
  type SumBlock,
} from './mathsBlock.ts';
import {
  activationOf,
  dropoutFactor,
  inputsOf,
  outputOf,
  parameterOf,
  preActivationOf,
  type MathsSource,
} from './mathsSource.ts';
import { inner, inputPart, laterTerm, now, settingPart, signed, valuePart } from './numbers.ts';
import { softmaxEquation } from './softmaxMaths.ts';
import { sumSymbol } from './symbols.ts';

export function forwardMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  return [weightedSum(source, layer, unit), ...activationMaths(source, layer, unit)];
}

/** From the sum to what the neuron hands on. */
export function activationMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  const dropout = dropoutEquation(source, layer, unit);
  return [activationEquation(source, layer, unit), ...(dropout ? [dropout] : [])];
}

export function weightedSum(source: MathsSource, layer: number, unit: number): SumBlock {
  const { document, whole } = source;
  const inputs = inputsOf(source, layer);
  return {
    kind: 'sum',
    left: [sumSymbol(document, layer, unit)],
    terms: lazyList(inputs + 1, (from) =>
      from < inputs
        ? weightTerm(source, { kind: 'weight', layer, from, to: unit })
        : biasTerm(source, layer, unit),
    ),
    result: [valuePart(preActivationOf(source, layer, unit), whole)],
    notes: {
      symbols: mathsWords.sum.symbols,
      numbers: mathsWords.sum.numbers,
      products: mathsWords.sum.products,
    },
  };
}

/** What one edge carries: weight times input. */
export function weightTerm(source: MathsSource, ref: WeightRef): MathsTerm {
  const { document, whole } = source;
  const weight = parameterOf(source, ref);
  const input = outputOf(source, ref.layer - 1, ref.from);
  const shownWeight = signed(valuePart(weight, whole), weight);
  const shownInput = ref.layer === 1 ? inputPart(input) : valuePart(input, whole);
  const symbol = signed(parameterSymbol(document, ref), weight);
  return {
    ref,
    weight,
    symbols: formula(symbol, '·', activationSymbol(document, ref.layer - 1, ref.from)),
    numbers: formula(laterTerm(ref.from, shownWeight), '×', inner(shownInput)),
    product: laterTerm(ref.from, signed(valuePart(weight * input, whole), weight * input)),
  };
}

function biasTerm(source: MathsSource, layer: number, unit: number): MathsTerm {
  const ref = { kind: 'bias', layer, unit } as const;
  const bias = parameterOf(source, ref);
  const number = inner(signed(valuePart(bias, source.whole), bias));
  const symbol = signed(parameterSymbol(source.document, ref), bias);
  return { ref, weight: bias === 0 ? null : bias, symbols: [symbol], numbers: number, product: number };
}

function activationEquation(source: MathsSource, layer: number, unit: number): EquationBlock {
  const { document, whole } = source;
  const activation = document.layers[layer - 1]?.activation ?? 'linear';
  if (activation === 'softmax') return softmaxEquation(source, unit);
  const z = preActivationOf(source, layer, unit);
  const numbers = activationForm(activation, valuePart(z, whole), z);
  return equation({
    left: [activationSymbol(document, layer, unit)],
    symbols: namedActivation(activation, sumSymbol(document, layer, unit)),
    // z unchanged would be the result, written twice.
    numbers: numbers.length > 1 || numbers[0]?.kind !== 'number' ? numbers : null,
    result: [now(valuePart(activationOf(source, layer, unit), whole))],
    note: activationNote(activation),
  });
}

function dropoutEquation(source: MathsSource, layer: number, unit: number): EquationBlock | null {
  const { document, whole } = source;
  const factor = dropoutFactor(source, layer, unit);
  if (factor === null) return null;
  const activation = activationSymbol(document, layer, unit);
  return equation({
    left: [activation],
    relation: '←',
    symbols: formula(activation, '·', variable('m')),
    numbers: formula(valuePart(activationOf(source, layer, unit), whole), '×', settingPart(factor)),
    result: [valuePart(outputOf(source, layer, unit), whole)],
    note: factor === 0 ? mathsWords.droppedOff : mathsWords.keptOn,
  });
}
