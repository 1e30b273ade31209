/** What the kernels of a layer have to know of it. */
import type { ElementwiseName } from '../activations.ts';
import { layerWidths } from '../network.ts';
import type { ProgramSpec } from '../program.ts';
import { beginsAtLogits } from './outputKernel.ts';

export interface LayerShape {
  inputs: number;
  units: number;
  useBias: boolean;
  /** What the forward kernel computes: 'linear' where the output kernel begins at the logits. */
  activation: ElementwiseName;
  beginsAtLogits: boolean;
}

/** One entry a layer. Throws where softmax stands anywhere but at the end. */
export function layerShapes({ network, loss }: ProgramSpec): LayerShape[] {
  const widths = layerWidths(network);
  return network.layers.map(({ units, useBias, activation }, l) => {
    const isLogits = l === network.layers.length - 1 && beginsAtLogits(activation, loss);
    if (activation === 'softmax' && !isLogits) throw new Error('Softmax is possible only in the last layer.');
    const computed = isLogits || activation === 'softmax' ? 'linear' : activation;
    return { inputs: widths[l]!, units, useBias, activation: computed, beginsAtLogits: isLogits };
  });
}
