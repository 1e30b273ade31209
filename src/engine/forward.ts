/**
 * The forward pass: from an input to the prediction, layer by layer, keeping what every unit computed.
 *
 *   a₀ = x        zₗ = aₗ₋₁·Wₗ + bₗ        aₗ = fₗ(zₗ)        prediction = the last a
 *
 * With dropout a layer hands on aₗ ⊙ mₗ instead of aₗ.
 */
import { activate, weighInputs } from './layerKernels.ts';
import type { Layer, NetworkSpec } from './network.ts';
import { checkParameters, compileLayers } from './network.ts';
import { copyRow, toDoubles } from './rows.ts';

/** What one layer computed for one sample. */
export interface LayerTrace {
  /** z, the weighted sums. */
  preActivations: Float64Array;
  /** a = f(z). */
  activations: Float64Array;
  /** The factors m of dropout; null without. */
  dropoutFactors: Float64Array | null;
  /** What the next layer gets: a ⊙ m with dropout; without, the same array as `activations`. */
  outputs: Float64Array;
}

/** What the whole network computed for one sample. */
export interface ForwardTrace {
  input: Float64Array;
  layers: LayerTrace[];
  /** The activations of the last layer: the same array. */
  prediction: Float64Array;
}

/**
 * The exact trace of one sample. With `factors` as in training with dropout: for each hidden layer the factors that its units'
 * activations are multiplied with.
 */
export function forward(
  spec: NetworkSpec,
  parameters: ArrayLike<number>,
  input: ArrayLike<number>,
  factors: readonly ArrayLike<number>[] | null = null,
): ForwardTrace {
  const layers = compileLayers(spec);
  checkParameters(spec, parameters);
  if (input.length !== spec.inputs) {
    throw new Error(`The network has ${spec.inputs} inputs, but ${input.length} numbers were given.`);
  }
  const trace = createForwardTrace(layers, factors !== null);
  trace.input.set(input);
  if (factors !== null) setDropoutFactors(trace, factors, 0);
  runForward(layers, toDoubles(parameters), trace);
  return trace;
}

/** An empty trace with room for one sample, to be filled again and again by `runForward`. */
export function createForwardTrace(layers: readonly Layer[], withDropout: boolean): ForwardTrace {
  const traces = layers.map(({ weights: { units } }, l): LayerTrace => {
    const isDropped = withDropout && l < layers.length - 1;
    const activations = new Float64Array(units);
    return {
      preActivations: new Float64Array(units),
      activations,
      dropoutFactors: isDropped ? new Float64Array(units).fill(1) : null,
      outputs: isDropped ? new Float64Array(units) : activations,
    };
  });
  const input = new Float64Array(layers[0]!.weights.inputs);
  return { input, layers: traces, prediction: traces.at(-1)!.activations };
}

/** Copies the factors of one row of a batch into a trace made for dropout. */
export function setDropoutFactors(
  trace: ForwardTrace,
  factors: readonly ArrayLike<number>[],
  row: number,
): void {
  for (let l = 0; l < factors.length; l++) {
    const { dropoutFactors } = trace.layers[l]!;
    if (dropoutFactors !== null) copyRow(factors[l]!, row, dropoutFactors);
  }
}

/** Fills the trace from its own `input` and factors. Allocates nothing. */
export function runForward(layers: readonly Layer[], parameters: Float64Array, trace: ForwardTrace): void {
  let input = trace.input;
  for (let l = 0; l < layers.length; l++) {
    const { preActivations, activations, dropoutFactors, outputs } = trace.layers[l]!;
    weighInputs(layers[l]!, parameters, input, preActivations);
    activate(layers[l]!.activation, preActivations, activations);
    if (dropoutFactors !== null) multiply(activations, dropoutFactors, outputs);
    input = outputs;
  }
}

/** product = values ⊙ factors. */
export function multiply(values: Float64Array, factors: Float64Array, product: Float64Array): void {
  for (let j = 0; j < values.length; j++) product[j] = values[j]! * factors[j]!;
}
