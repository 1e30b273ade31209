import type { Histograms } from '../../worker/protocol.ts';

/** How one neuron's activations are spread over the rows that are evaluated. */
export interface NeuronCounts {
  /** [class][bin]. */
  counts: Uint32Array;
  rowCounts: Uint32Array;
}

/** `neuron` is its place among all neurons, the inputs first. */
export function neuronCounts({ counts, rowCounts, lows }: Histograms, neuron: number): NeuronCounts {
  const each = counts.length / lows.length;
  return { counts: counts.subarray(neuron * each, (neuron + 1) * each), rowCounts };
}
