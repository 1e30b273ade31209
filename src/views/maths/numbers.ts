/** Numbers as parts of formulae: each kind with the precision that it has everywhere. */
import type { LetterSymbol } from '../../document/symbols.ts';
import { formula, type Formula, type FormulaTone, type NumberPart } from '../../ui/formula.ts';
import { formatLoss, formatTick, formatValue } from '../../viz/numberFormat.ts';
import { formatParameter, formatSlope } from '../../viz/parameterFormat.ts';

interface Toned {
  tone?: FormulaTone | undefined;
}

const TRUE_MINUS = '−';
/** Smaller losses are written with two figures: 0.0033. */
const SMALL_LOSS = 0.01;

/** A weight, z or a: two decimals, or none where all numbers of the network are whole. */
export function valuePart(value: number, whole: boolean): NumberPart {
  return { kind: 'number', text: formatValue(value, { whole }) };
}

/** An input of the sample is written as short as it is. */
export function inputPart(value: number): NumberPart {
  return valuePart(value, true);
}

/** Three decimals; more for a small gradient, none for a whole one in a network of whole numbers. */
export function gradientPart(value: number, whole: boolean): NumberPart {
  return { kind: 'number', text: formatSlope(value, whole) };
}

export function lossPart(loss: number): NumberPart {
  const text = loss < SMALL_LOSS ? formatTick(Number(loss.toPrecision(2))) : formatLoss(loss);
  return { kind: 'number', text: Number.isInteger(loss) ? formatValue(loss, { whole: true }) : text };
}

/** A setting, such as the learning rate, as short as it is. */
export function settingPart(value: number): NumberPart {
  return { kind: 'number', text: formatTick(value) };
}

/** A weight beside a change of this size: with enough decimals to see it. */
export function parameterPart(value: number, change: number, whole: boolean): NumberPart {
  return { kind: 'number', text: formatParameter(value, change, whole) };
}

/** The part in the colour of the value's sign; 0 has none. */
export function signed<Part extends LetterSymbol | NumberPart>(part: Part, value: number): Part & Toned {
  if (value === 0 || Number.isNaN(value)) return part;
  return { ...part, tone: value > 0 ? 'positive' : 'negative' };
}

/** The part in the colour of what is computed now. */
export function now<Part extends LetterSymbol | NumberPart>(part: Part): Part & Toned {
  return { ...part, tone: 'signal' };
}

/** The number as it stands behind an operator: a negative one in brackets. */
export function inner(part: NumberPart): Formula {
  return part.text.startsWith(TRUE_MINUS) ? formula('(', part, ')') : [part];
}

/** A number that begins a term: behind a + a negative one stands in brackets. */
export function laterTerm(index: number, part: NumberPart): Formula {
  return index === 0 ? [part] : inner(part);
}
