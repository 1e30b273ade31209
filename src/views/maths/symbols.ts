/**
 * The letters of the maths. A neuron's number stands below its letter; where there are several hidden layers, the number
 * of the layer stands above in brackets. A weight is counted by the unit it comes from.
 */
import type { EdgewiseDocument } from '../../document/document.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { inputUnits } from '../../document/network.ts';
import {
  formula,
  fraction,
  variable,
  type Formula,
  type FormulaPart,
  type VariablePart,
} from '../../ui/formula.ts';

const SUBSCRIPT_DIGITS = '₀₁₂₃₄₅₆₇₈₉';

/** z of a neuron. */
export function sumSymbol(document: EdgewiseDocument, layer: number, unit: number): VariablePart {
  return neuronLetter('z', document, layer, unit);
}

/** What a unit computes: x of an input, a of a hidden neuron, ŷ of an output. */
export function activationSymbol(document: EdgewiseDocument, layer: number, unit: number): FormulaPart {
  if (layer === 0) return inputSymbol(document, unit);
  if (layer < document.layers.length) return neuronLetter('a', document, layer, unit);
  return { ...neuronLetter('y', document, layer, unit), hat: true };
}

/** The target of an output. */
export function targetSymbol(document: EdgewiseDocument, unit: number): VariablePart {
  return neuronLetter('y', document, document.layers.length, unit);
}

/** The neuron itself: x₁, h₁ or ŷ. */
export function neuronSymbol(document: EdgewiseDocument, layer: number, unit: number): FormulaPart {
  if (layer === 0 || layer === document.layers.length) return activationSymbol(document, layer, unit);
  return neuronLetter('h', document, layer, unit);
}

/** δ of a neuron; an output's is marked with y. */
export function deltaSymbol(document: EdgewiseDocument, layer: number, unit: number): VariablePart {
  const delta = neuronLetter('δ', document, layer, unit);
  return layer === document.layers.length ? { ...delta, sub: `y${delta.sub ?? ''}` } : delta;
}

/** w of the unit it comes from, or b of its neuron. */
export function parameterSymbol(document: EdgewiseDocument, ref: ParameterRef): VariablePart {
  if (ref.kind === 'bias') return variable('b', subscript(document, ref.layer, ref.unit));
  return variable('w', subscript(document, ref.layer - 1, ref.from));
}

/** A weight among those that leave a neuron: by both its ends where the next layer has several neurons. */
export function outgoingWeightSymbol(
  document: EdgewiseDocument,
  { layer, from, to }: { layer: number; from: number; to: number },
): VariablePart {
  const target = subscript(document, layer, to);
  const source = subscript(document, layer - 1, from);
  return variable('w', target === undefined ? source : `${from + 1}→${to + 1}`);
}

/** ∂L/∂of, as a fraction. */
export function slopeSymbol(of: FormulaPart): FormulaPart {
  return fraction('∂L', formula('∂', of));
}

/** An edge by its two ends, as in x₂ → h₁; a bias by its letter. */
export function parameterEnds(document: EdgewiseDocument, ref: ParameterRef): Formula {
  if (ref.kind === 'bias')
    return formula(parameterSymbol(document, ref), '→', neuronSymbol(document, ref.layer, ref.unit));
  const { layer, from, to } = ref;
  return formula(neuronSymbol(document, layer - 1, from), '→', neuronSymbol(document, layer, to));
}

function inputSymbol(document: EdgewiseDocument, unit: number): FormulaPart {
  const symbol = inputUnits(document)[unit]?.symbol ?? 'x';
  const [letter = '', digit = '', ...rest] = symbol;
  const sub = digit === '' ? -1 : SUBSCRIPT_DIGITS.indexOf(digit);
  return sub >= 0 && rest.length === 0 ? variable(letter, sub) : { kind: 'word', text: symbol };
}

function neuronLetter(letter: string, document: EdgewiseDocument, layer: number, unit: number): VariablePart {
  const hasMark = document.layers.length > 2 && layer < document.layers.length;
  return {
    ...variable(letter, subscript(document, layer, unit)),
    ...(hasMark && { sup: `(${layer})` }),
  };
}

/** A unit alone in its layer needs no number. */
function subscript(document: EdgewiseDocument, layer: number, unit: number): string | undefined {
  const count = layer === 0 ? inputUnits(document).length : (document.layers[layer - 1]?.units.length ?? 0);
  return count > 1 ? String(unit + 1) : undefined;
}
