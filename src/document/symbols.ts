/**
 * The letters of a network's parts. A neuron's number stands below its letter; where there are several hidden layers, the
 * number of the layer stands above in brackets. A weight is counted by the unit it comes from.
 */
import type { EdgewiseDocument } from './document.ts';
import type { ParameterRef } from './edges.ts';
import { inputUnits } from './network.ts';

/** A letter with what stands below and above it. */
export interface LetterSymbol {
  kind: 'variable';
  letter: string;
  sub?: string | undefined;
  sup?: string | undefined;
  /** ŷ is the prediction of y. */
  hat?: boolean;
}

/** An input may have a word for a name. */
export type UnitSymbol = LetterSymbol | { kind: 'word'; text: string };

const SUBSCRIPT_DIGITS = '₀₁₂₃₄₅₆₇₈₉';

/** A neuron's number of this letter: z, a or δ. */
export function neuronLetter(
  letter: string,
  document: EdgewiseDocument,
  layer: number,
  unit: number,
): LetterSymbol {
  const hasMark = document.layers.length > 2 && layer < document.layers.length;
  return {
    kind: 'variable',
    letter,
    sub: unitSubscript(document, layer, unit),
    ...(hasMark && { sup: `(${layer})` }),
  };
}

/** What a unit computes: x of an input, a of a hidden neuron, ŷ of an output. */
export function activationSymbol(document: EdgewiseDocument, layer: number, unit: number): UnitSymbol {
  if (layer === 0) return inputSymbol(document, unit);
  if (layer < document.layers.length) return neuronLetter('a', document, layer, unit);
  return { ...neuronLetter('y', document, layer, unit), hat: true };
}

/** The neuron itself: x₁, h₁ or ŷ. */
export function neuronSymbol(document: EdgewiseDocument, layer: number, unit: number): UnitSymbol {
  if (layer === 0 || layer === document.layers.length) return activationSymbol(document, layer, unit);
  return neuronLetter('h', document, layer, unit);
}

/** w of the unit it comes from, or b of its neuron. */
export function parameterSymbol(document: EdgewiseDocument, ref: ParameterRef): LetterSymbol {
  if (ref.kind === 'bias')
    return { kind: 'variable', letter: 'b', sub: unitSubscript(document, ref.layer, ref.unit) };
  return { kind: 'variable', letter: 'w', sub: unitSubscript(document, ref.layer - 1, ref.from) };
}

/** The two ends of an edge, as x₂ and h₁; of a bias its letter and its neuron. */
export function parameterEnds(document: EdgewiseDocument, ref: ParameterRef): [UnitSymbol, UnitSymbol] {
  if (ref.kind === 'bias')
    return [parameterSymbol(document, ref), neuronSymbol(document, ref.layer, ref.unit)];
  const { layer, from, to } = ref;
  return [neuronSymbol(document, layer - 1, from), neuronSymbol(document, layer, to)];
}

/** A unit alone in its layer needs no number. */
export function unitSubscript(document: EdgewiseDocument, layer: number, unit: number): string | undefined {
  const count = layer === 0 ? inputUnits(document).length : (document.layers[layer - 1]?.units.length ?? 0);
  return count > 1 ? String(unit + 1) : undefined;
}

function inputSymbol(document: EdgewiseDocument, unit: number): UnitSymbol {
  const symbol = inputUnits(document)[unit]?.symbol ?? 'x';
  const [letter = '', digit = '', ...rest] = symbol;
  const sub = digit === '' ? -1 : SUBSCRIPT_DIGITS.indexOf(digit);
  const isLetter = sub >= 0 && rest.length === 0;
  return isLetter ? { kind: 'variable', letter, sub: String(sub) } : { kind: 'word', text: symbol };
}
