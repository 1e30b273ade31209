/**
 * J = loss + penalty along one parameter.
 *
 *   zⱼ(w′) = zⱼ(w) + xᵢ (w′ − w)        for a bias xᵢ = 1
 *
 * A weight changes a single sum. So of each sample the layers up to that sum are computed once, and only the layers behind
 * it for every value.
 */
import { createWorkspace, loadSample, readSamples } from './batch.ts';
import { lossOfTrace } from './backward.ts';
import type { ForwardTrace } from './forward.ts';
import { multiply, runForward, setDropoutFactors } from './forward.ts';
import { activate, weighInputs } from './layerKernels.ts';
import type { LossName } from './losses.ts';
import type { Layer, LayerLayout, NetworkSpec } from './network.ts';
import { checkParameters } from './network.ts';
import type { ObjectiveSamples } from './objective.ts';
import type { PenaltySpec } from './regularizers.ts';
import { penaltyValue } from './regularizers.ts';

/** A parameter by its place: the layer, counted from 0, the unit it leads to, and the input it comes from (null: a bias). */
interface ParameterPlace {
  layer: number;
  unit: number;
  input: number | null;
}

/** J for each value that the parameter number `index` might have, the others staying as they are. */
export function sliceObjective(
  network: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  { inputs, targets, dropoutFactors }: ObjectiveSamples,
  penalty: PenaltySpec,
  index: number,
  values: Float64Array,
): Float64Array {
  checkParameters(network, parameters);
  const { layers, trace: plainTrace, droppedTrace, target } = createWorkspace(network, loss);
  const place = placeOf(layers, index);
  const samples = readSamples(network, inputs, targets);
  const probe = Float64Array.from(parameters);
  const trace = dropoutFactors === null ? plainTrace : droppedTrace;
  const changes = values.map((value) => value - probe[index]!);
  const lossSums = new Float64Array(values.length);
  for (let row = 0; row < samples.count; row++) {
    loadSample(samples, row, trace, target);
    if (dropoutFactors !== null) setDropoutFactors(trace, dropoutFactors, row);
    runForward(layers, probe, trace);
    addLossesAlong(layers, probe, loss, trace, target, place, changes, lossSums);
  }
  return lossSums.map((sum, at) => {
    probe[index] = values[at]!;
    return sum / samples.count + penaltyValue(layers, probe, penalty);
  });
}

/** Adds to `lossSums` the loss of the sample in `trace` for each change of the parameter. Leaves the trace changed. */
function addLossesAlong(
  layers: readonly Layer[],
  parameters: Float64Array,
  loss: LossName,
  trace: ForwardTrace,
  target: Float64Array,
  { layer, unit, input }: ParameterPlace,
  changes: Float64Array,
  lossSums: Float64Array,
): void {
  const { preActivations } = trace.layers[layer]!;
  const inputs = layer === 0 ? trace.input : trace.layers[layer - 1]!.outputs;
  const x = input === null ? 1 : inputs[input]!;
  const z = preActivations[unit]!;
  for (let at = 0; at < changes.length; at++) {
    preActivations[unit] = z + x * changes[at]!;
    runBehindSum(layers, parameters, trace, layer);
    lossSums[at]! += lossOfTrace(layers, loss, trace, target);
  }
}

/** The rest of a forward pass, from the sums of layer number `first` on. */
function runBehindSum(
  layers: readonly Layer[],
  parameters: Float64Array,
  trace: ForwardTrace,
  first: number,
): void {
  for (let l = first; l < layers.length; l++) {
    const { preActivations, activations, dropoutFactors, outputs } = trace.layers[l]!;
    if (l > first) weighInputs(layers[l]!, parameters, trace.layers[l - 1]!.outputs, preActivations);
    activate(layers[l]!.activation, preActivations, activations);
    if (dropoutFactors !== null) multiply(activations, dropoutFactors, outputs);
  }
}

function placeOf(layout: readonly LayerLayout[], index: number): ParameterPlace {
  for (const [layer, { weights, biases }] of layout.entries()) {
    const inLayer = index - weights.offset;
    const weightCount = weights.inputs * weights.units;
    if (inLayer < 0 || !Number.isInteger(index)) break;
    if (inLayer < weightCount) {
      return { layer, unit: inLayer % weights.units, input: Math.floor(inLayer / weights.units) };
    }
    if (biases !== null && inLayer < weightCount + biases.length)
      return { layer, unit: inLayer - weightCount, input: null };
  }
  throw new Error(`There is no parameter number ${index}.`);
}
