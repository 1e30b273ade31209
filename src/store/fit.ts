/**
 * A frame may belong to the network before the last change for an instant. One of another shape is not drawn; one with other
 * activations is, as what it is.
 */
import { parameterCount } from '../engine/index.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import type { Frame } from '../worker/protocol.ts';

export function frameFits(frame: Frame, document: EdgewiseDocument): boolean {
  const spec = networkSpec(document);
  return (
    frame.parameters.length === parameterCount(spec) &&
    frame.sample.input.length === spec.inputs &&
    frame.sample.layers.length === spec.layers.length &&
    frame.sample.layers.every((layer, index) => layer.activations.length === spec.layers[index]?.units)
  );
}

/** The document with the activations that a frame's numbers come from; itself where no others have been chosen since. */
export function documentOf(frame: Frame | null, document: EdgewiseDocument): EdgewiseDocument {
  const layers = document.layers.map((layer, index) => {
    const { activation = layer.activation } = frame?.network.layers[index] ?? {};
    return activation === layer.activation ? layer : { ...layer, activation };
  });
  return layers.every((layer, index) => layer === document.layers[index])
    ? document
    : { ...document, layers };
}
