import type { ActivationName, NetworkSpec } from '../../src/engine/index.ts';
import { initializeParameters, parameterLayout } from '../../src/engine/index.ts';

/** A network with biases: widths with the inputs first, one activation for the hidden layers and one for the output. */
export function denseNetwork(
  widths: readonly number[],
  hidden: ActivationName,
  output: ActivationName = hidden,
): NetworkSpec {
  const [inputs, ...units] = widths;
  return {
    inputs: inputs!,
    layers: units.map((count, l) => ({
      units: count,
      activation: l === units.length - 1 ? output : hidden,
      useBias: true,
    })),
  };
}

/** Weights and biases uniform in [−½, ½]. */
export function randomParameters(spec: NetworkSpec, seed: number): Float64Array {
  const parameters = initializeParameters(spec, 'uniform_half', seed);
  parameterLayout(spec).forEach(({ biases }, l) => {
    if (biases === null) return;
    const draws = initializeParameters(
      { inputs: 1, layers: [spec.layers[l]!] },
      'uniform_half',
      seed + l + 1,
    );
    parameters.set(draws.subarray(0, biases.length), biases.offset);
  });
  return parameters;
}

/** The transactions problem: relu on the hidden layer, its neurons 1, 1 and −1, 1, the output 2, −1; no biases. */
export const TRANSACTIONS: NetworkSpec = {
  inputs: 2,
  layers: [
    { units: 2, activation: 'relu', useBias: false },
    { units: 1, activation: 'linear', useBias: false },
  ],
};

/** In Keras' layout: x₁ → h₁, h₂ is 1, −1; x₂ → h₁, h₂ is 1, 1; then h₁, h₂ → output. */
export const TRANSACTIONS_WEIGHTS = [1, -1, 1, 1, 2, -1];
