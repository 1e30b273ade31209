/** Which parameters of a large network say most about an update: there is no room for all, and they may be very many. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { networkSpec } from '../../document/network.ts';
import { parameterLayout } from '../../engine/index.ts';
import type { ShownStep } from '../../store/walk.ts';
import { strongest } from '../../viz/strongest.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';

type IsMeant = (layer: number, unit: number) => boolean;

/**
 * Places among the parameters, without `removed` ones: first those of the present neuron, then what changes most; of both
 * the `most` largest changes that the step has brought to light.
 */
export function tellingParameters(
  document: EdgewiseDocument,
  update: Pick<UpdateFrame, 'before' | 'after'>,
  step: Pick<ShownStep, 'position' | 'isKnown'>,
  { removed, most }: { removed: ReadonlySet<number>; most: number },
): number[] {
  const { position } = step;
  const isKnown: IsMeant = (layer, unit) => step.isKnown({ kind: 'gradient', layer, unit });
  const isPresent: IsMeant = (layer, unit) =>
    position.phase === 'backward' && position.layer === layer && position.unit === unit;
  const sizeOf = (index: number) => Math.abs((update.after[index] ?? 0) - (update.before[index] ?? 0));
  const largest = (isMeant: IsMeant, count: number): number[] => {
    const all = parametersOf(document, isMeant).filter((index) => !removed.has(index));
    return strongest(all.length, count, (at) => sizeOf(all[at] ?? -1)).map((at) => all[at] ?? -1);
  };
  const present = largest((layer, unit) => isPresent(layer, unit) && isKnown(layer, unit), most);
  if (present.length === most) return present;
  const isOther: IsMeant = (layer, unit) => isKnown(layer, unit) && !isPresent(layer, unit);
  return [...present, ...largest(isOther, most - present.length)];
}

/** Places of the weights into the neurons that are meant, and of their biases, in their order. */
function parametersOf(document: EdgewiseDocument, isMeant: IsMeant): number[] {
  const places: number[] = [];
  parameterLayout(networkSpec(document)).forEach(({ weights, biases }, place) => {
    const units = Array.from({ length: weights.units }, (_, unit) => unit).filter((unit) =>
      isMeant(place + 1, unit),
    );
    if (units.length === 0) return;
    for (let from = 0; from < weights.inputs; from++)
      for (const unit of units) places.push(weights.offset + from * weights.units + unit);
    if (biases) for (const unit of units) places.push(biases.offset + unit);
  });
  return places;
}
