/** What people call the parts of a network. Screen readers, lessons and tests find things by these names. */
import { names as words } from '../i18n/en.ts';
import type { EdgewiseDocument } from './document.ts';
import type { ParameterRef } from './edges.ts';
import { inputUnits } from './network.ts';

/** "Input", "Hidden 1", …, "Output"; a single hidden layer is "Hidden". */
export function layerTitle(document: EdgewiseDocument, layer: number): string {
  if (layer === 0) return words.inputTitle;
  if (layer === document.layers.length) return words.outputTitle;
  return document.layers.length === 2 ? words.onlyHiddenTitle : words.hiddenTitle(layer);
}

/** The layer's name inside the names of controls, as in "Add neuron to hidden 1". */
export function layerName(document: EdgewiseDocument, layer: number): string {
  if (layer === 0) return words.inputLayer;
  return layer === document.layers.length ? words.outputLayer : words.hiddenLayer(layer);
}

/** "hidden 1, neuron 2", "output 1", or the name a person gave; inputs are "input 1 (x₁)". */
export function neuronName(document: EdgewiseDocument, layer: number, unit: number): string {
  if (layer === 0) return words.input(unit + 1, inputUnits(document)[unit]?.symbol);
  const given = document.layers[layer - 1]?.units[unit]?.name;
  if (layer === document.layers.length) return withGivenName(words.output(unit + 1), given);
  return withGivenName(words.hiddenNeuron(layer, unit + 1), given);
}

function withGivenName(usual: string, given: string | null | undefined): string {
  return given ? words.given(usual, given) : usual;
}

/** "weight from x₁ to hidden 1, neuron 2", "bias of output 1". */
export function parameterName(document: EdgewiseDocument, ref: ParameterRef): string {
  if (ref.kind === 'bias') return words.bias(neuronName(document, ref.layer, ref.unit));
  const { layer, from, to } = ref;
  const source = layer === 1 ? inputUnits(document)[from]?.symbol : neuronName(document, layer - 1, from);
  return words.weight(source, neuronName(document, layer, to));
}
