/** A frame may belong to the shape before the last change for an instant; such a frame is not drawn. */
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
