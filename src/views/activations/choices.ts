/** Which activations a layer may have, and why not the others. */
import { allowedOutputActivations } from '../../data/pairing.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { problemOf } from '../../document/problem.ts';
import type { ActivationName } from '../../engine/index.ts';
import { activations } from '../../i18n/en.ts';

export interface ActivationChoice {
  name: ActivationName;
  /** A sentence, where the layer cannot have it. */
  disabledReason: string | undefined;
}

const NAMES = Object.keys(ACTIVATION_LABELS) as ActivationName[];
/** Every activation, for layer `layer` (1 is the first after the inputs). */
export function activationChoices(document: EdgewiseDocument, layer: number): ActivationChoice[] {
  const isOutput = layer === document.layers.length;
  if (!isOutput)
    return NAMES.map((name) => ({
      name,
      disabledReason: name === 'softmax' ? activations.softmaxReason : undefined,
    }));
  const allowed = allowedOutputActivations(problemOf(document).task);
  const labels = allowed.map((name) => ACTIVATION_LABELS[name]);
  const reason = activations.targetsReason(activations.either(labels));
  return NAMES.map((name) => ({ name, disabledReason: allowed.includes(name) ? undefined : reason }));
}
