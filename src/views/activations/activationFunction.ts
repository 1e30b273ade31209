/** Every activation as a function of one neuron's z, with its slope. */
import { ACTIVATIONS, softmax, type ActivationName } from '../../engine/index.ts';
import { activations } from '../../i18n/en.ts';

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
  const { value, derivative } = ACTIVATIONS[name];
  return { value, slope: (z) => derivative(z, value(z)), ...activations.about[name] };
}

function softmaxOfOne(otherScores: readonly number[]): ActivationFunction {
  const shares = new Float64Array(otherScores.length + 1);
  function value(z: number): number {
    softmax([z, ...otherScores], shares);
    return shares[0]!;
  }
  const slope = (z: number) => value(z) * (1 - value(z));
  return { value, slope, ...activations.about.softmax };
}
