/** What a room is told about the present step, in words. */
import { neuronName } from '../../document/names.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { present as words } from '../../i18n/en.ts';
import type { ShownStep } from '../../store/walk.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Frame, SampleChoice } from '../../worker/protocol.ts';

/** As in "forward pass, output neuron"; between batches the counters. */
export function stepWords(document: EdgewiseDocument, frame: Frame | null, step: ShownStep | null): string {
  switch (step?.position.phase) {
    case 'forward':
      return words.forwardPass(neuronWords(document, step.position.layer, step.position.unit));
    case 'backward':
      return words.backwardPass(neuronWords(document, step.position.layer, step.position.unit));
    case 'loss':
      return words.lossStep;
    case 'update':
      return words.updateStep;
    default:
      return frame ? words.counters(formatCount(frame.epoch), formatCount(frame.step)) : '';
  }
}

function neuronWords(document: EdgewiseDocument, layer: number, unit: number): string {
  const isOnlyOutput = layer === document.layers.length && document.layers[layer - 1]?.units.length === 1;
  return isOnlyOutput ? words.outputNeuron : neuronName(document, layer, unit);
}

/** As in "sample 1 of 8"; where no single sample is looked at, how many there are. */
export function sampleWords(dataset: Dataset | null, sample: SampleChoice | null): string {
  const count = dataset ? formatCount(dataset.count) : '';
  if (sample?.kind === 'own') return words.ownSample;
  if (!dataset) return '';
  return sample ? words.sampleOf(formatCount(sample.row + 1), count) : words.samples(count);
}
