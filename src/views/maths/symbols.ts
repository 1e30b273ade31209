/** The letters of the maths, beyond those that the parts of the network have everywhere. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { neuronLetter, parameterEnds, unitSubscript, type LetterSymbol } from '../../document/symbols.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { formula, fraction, variable, type Formula, type FormulaPart } from '../../ui/formula.ts';

/** z of a neuron. */
export function sumSymbol(document: EdgewiseDocument, layer: number, unit: number): LetterSymbol {
  return neuronLetter('z', document, layer, unit);
}

/** The target of an output. */
export function targetSymbol(document: EdgewiseDocument, unit: number): LetterSymbol {
  return neuronLetter('y', document, document.layers.length, unit);
}

/** δ of a neuron; an output's is marked with y. */
export function deltaSymbol(document: EdgewiseDocument, layer: number, unit: number): LetterSymbol {
  const delta = neuronLetter('δ', document, layer, unit);
  return layer === document.layers.length ? { ...delta, sub: `y${delta.sub ?? ''}` } : delta;
}

/** A weight among those that leave a neuron: by both its ends where the next layer has several neurons. */
export function outgoingWeightSymbol(
  document: EdgewiseDocument,
  { layer, from, to }: { layer: number; from: number; to: number },
): LetterSymbol {
  const target = unitSubscript(document, layer, to);
  const source = unitSubscript(document, layer - 1, from);
  return variable('w', target === undefined ? source : `${from + 1}→${to + 1}`);
}

/** ∂L/∂of, as a fraction. */
export function slopeSymbol(of: FormulaPart): FormulaPart {
  return fraction('∂L', formula('∂', of));
}

/** An edge by its two ends, as in x₂ → h₁; a bias by its letter. */
export function endsFormula(document: EdgewiseDocument, ref: ParameterRef): Formula {
  const [from, to] = parameterEnds(document, ref);
  return formula(from, '→', to);
}
