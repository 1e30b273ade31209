/** Softmax, the one activation that sees its whole layer: the share that e^z of one output has in the sum of all. */
import { activationSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, fraction, power, variable, type Formula } from '../../ui/formula.ts';
import { equation, type EquationBlock } from './mathsBlock.ts';
import { activationOf, preActivationOf, unitsOf, type MathsSource } from './mathsSource.ts';
import { now, valuePart } from './numbers.ts';
import { sumSymbol } from './symbols.ts';

/** Longer sums of exponentials are cut in their middle. */
const MOST_TERMS = 4;

export function softmaxEquation(source: MathsSource, unit: number): EquationBlock {
  const { document, whole } = source;
  const layer = document.layers.length;
  const number = (k: number) => valuePart(preActivationOf(source, layer, k), whole);
  return equation({
    left: [activationSymbol(document, layer, unit)],
    symbols: [
      fraction(
        [exponential([sumSymbol(document, layer, unit)])],
        formula('Σ', exponential([variable('z', 'k')])),
      ),
    ],
    numbers: [
      fraction(
        [exponential([number(unit)])],
        sumOfExponentials(unitsOf(source, layer), (k) => [number(k)]),
      ),
    ],
    result: [now(valuePart(activationOf(source, layer, unit), whole))],
    note: words.softmaxShare,
  });
}

function exponential(exponent: Formula) {
  return power('e', exponent);
}

function sumOfExponentials(count: number, number: (k: number) => Formula): Formula {
  const all = Array.from({ length: count }, (_, k) => k);
  const shown = count <= MOST_TERMS ? all : [0, 1, count - 1];
  return shown.flatMap((k, place) => {
    const isAfterGap = place > 0 && k !== (shown[place - 1] ?? 0) + 1;
    return formula(place > 0 ? '+' : [], isAfterGap ? '… +' : [], exponential(number(k)));
  });
}
