/** Every activation as a function of one neuron's z, with its slope. */
import { ACTIVATIONS, SOFTMAX_TEXT, softmax, type ActivationName } from '../../engine/index.ts';

export interface ActivationFunction {
  value(z: number): number;
  /** da/dz. */
  slope(z: number): number;
  range: string;
  note: string;
}

/** `otherScores` are the sums of the neuron's neighbours: softmax alone asks for them. */
export function activationFunction(name: ActivationName, otherScores: readonly number[]): ActivationFunction {
  if (name === 'softmax') return softmaxOfOne(otherScores);
  const { value, derivative, range, note } = ACTIVATIONS[name];
  return { value, slope: (z) => derivative(z, value(z)), range, note };
}

function softmaxOfOne(otherScores: readonly number[]): ActivationFunction {
  const shares = new Float64Array(otherScores.length + 1);
  function value(z: number): number {
    softmax([z, ...otherScores], shares);
    return shares[0]!;
  }
  const slope = (z: number) => value(z) * (1 - value(z));
  return { value, slope, range: SOFTMAX_TEXT.range, note: SOFTMAX_TEXT.note };
}
