/** δ of a hidden neuron: gathered from the δs of the next layer along the edges that leave it, then taken through f′. */
import { activationSymbol } from '../../document/symbols.ts';
import { maths as mathsWords } from '../../i18n/en.ts';
import { formula, variable } from '../../ui/formula.ts';
import { lazyList } from './lazyList.ts';
import {
  equation,
  type EquationBlock,
  type MathsBlock,
  type MathsTerm,
  type SumBlock,
} from './mathsBlock.ts';
import { dropoutFactor, parameterOf, unitsOf, type MathsSource } from './mathsSource.ts';
import { gradientPart, inner, laterTerm, settingPart, signed, valuePart } from './numbers.ts';
import { slopeEquation } from './slopeMaths.ts';
import { deltaSymbol, outgoingWeightSymbol, slopeSymbol } from './symbols.ts';

export function hiddenDeltaMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  const dropout = dropoutEquation(source, layer, unit);
  return [
    gatheredSlope(source, layer, unit),
    ...(dropout ? [dropout] : []),
    slopeEquation(source, layer, unit),
  ];
}

/** In one line where a single edge leaves the neuron: δ of the next layer times its weight times the slope. */
export function shortHiddenDeltaMaths(source: MathsSource, layer: number, unit: number): MathsBlock[] {
  const isAlone = unitsOf(source, layer + 1) === 1 && dropoutFactor(source, layer, unit) === null;
  if (!isAlone) return hiddenDeltaMaths(source, layer, unit);
  const { numbers } = gatheredTerm(source, layer, unit, 0);
  return [slopeEquation(source, layer, unit, numbers)];
}

function gatheredSlope(source: MathsSource, layer: number, unit: number): SumBlock {
  const { document, trace, whole } = source;
  const gathered = trace.backward?.layers[layer]?.inputGradient[unit] ?? NaN;
  return {
    kind: 'sum',
    left: [slopeSymbol(activationSymbol(document, layer, unit))],
    terms: lazyList(unitsOf(source, layer + 1), (to) => gatheredTerm(source, layer, unit, to)),
    result: [signed(gradientPart(gathered, whole), gathered)],
    notes: {
      symbols: mathsWords.gathered.symbols,
      numbers: mathsWords.gathered.numbers,
      products: mathsWords.gathered.products,
    },
  };
}

function gatheredTerm(source: MathsSource, layer: number, from: number, to: number): MathsTerm {
  const { document, trace, whole } = source;
  const ref = { kind: 'weight', layer: layer + 1, from, to } as const;
  const weight = parameterOf(source, ref);
  const delta = trace.backward?.layers[layer]?.delta[to] ?? NaN;
  const shownWeight = signed(valuePart(weight, whole), weight);
  const shownDelta = signed(gradientPart(delta, whole), delta);
  return {
    ref,
    weight,
    symbols: formula(
      signed(outgoingWeightSymbol(document, ref), weight),
      '·',
      deltaSymbol(document, layer + 1, to),
    ),
    numbers: formula(laterTerm(to, shownWeight), '×', inner(shownDelta)),
    product: laterTerm(to, signed(gradientPart(weight * delta, whole), weight * delta)),
  };
}

/** Where dropout multiplied a by m, ∂L/∂a is multiplied by the same m. */
function dropoutEquation(source: MathsSource, layer: number, unit: number): EquationBlock | null {
  const { document, trace, whole } = source;
  const factor = dropoutFactor(source, layer, unit);
  if (factor === null) return null;
  const slope = slopeSymbol(activationSymbol(document, layer, unit));
  const gathered = trace.backward?.layers[layer]?.inputGradient[unit] ?? NaN;
  const kept = trace.backward?.layers[layer - 1]?.activationGradient[unit] ?? NaN;
  return equation({
    left: [slope],
    relation: '←',
    symbols: formula(slope, '·', variable('m')),
    numbers: formula(gradientPart(gathered, whole), '×', settingPart(factor)),
    result: [signed(gradientPart(kept, whole), kept)],
    note: mathsWords.dropoutBack,
  });
}
