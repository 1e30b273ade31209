/** Which activations a layer may have, and why not the others. */
import { allowedOutputActivations } from '../../data/pairing.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { problemOf } from '../../document/problem.ts';
import type { ActivationName } from '../../engine/index.ts';

export interface ActivationChoice {
  name: ActivationName;
  /** A sentence, where the layer cannot have it. */
  disabledReason: string | undefined;
}

const NAMES = Object.keys(ACTIVATION_LABELS) as ActivationName[];
const SOFTMAX_REASON = 'It compares the outputs of a layer, so it belongs in the output layer.';

/** Every activation, for layer `layer` (1 is the first after the inputs). */
export function activationChoices(document: EdgewiseDocument, layer: number): ActivationChoice[] {
  const isOutput = layer === document.layers.length;
  if (!isOutput)
    return NAMES.map((name) => ({
      name,
      disabledReason: name === 'softmax' ? SOFTMAX_REASON : undefined,
    }));
  const allowed = allowedOutputActivations(problemOf(document).task);
  const words = allowed.map((name) => ACTIVATION_LABELS[name]).join(' or ');
  const reason = `The targets of this problem need ${words} at the output.`;
  return NAMES.map((name) => ({ name, disabledReason: allowed.includes(name) ? undefined : reason }));
}
