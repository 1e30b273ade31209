/**
 * Back-propagation: how the loss answers to every number of the network, from the output back to the input.
 *
 *   output layer   dL/da from the loss            δ = dL/da ⊙ f′(z)
 *   each layer     dL/dW = aₗ₋₁ᵀ δ                 dL/db = δ               dL/daₗ₋₁ = δ·Wᵀ
 *   the one before δₗ₋₁ = dL/daₗ₋₁ ⊙ f′(zₗ₋₁)      … and so on
 *
 * Where dropout multiplied a by m, dL/da is multiplied by the same m.
 * Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", Nature 323 (1986).
 */
import type { ForwardTrace } from './forward.ts';
import { multiply } from './forward.ts';
import { fusedLoss } from './fusedLosses.ts';
import { addParameterGradient, backThroughActivation, backToInput } from './layerKernels.ts';
import type { LossName } from './losses.ts';
import { LOSSES } from './losses.ts';
import type { Layer, NetworkSpec } from './network.ts';
import { checkParameters, compileLayers, outputCount } from './network.ts';
import { toDoubles } from './rows.ts';

/** How the loss of one sample answers to one layer. */
export interface LayerGradient {
  /** dL/da. */
  activationGradient: Float64Array;
  /** δ = dL/dz. */
  delta: Float64Array;
  /** dL/dW in Keras' layout: a view into the flat gradient. */
  weightGradient: Float64Array;
  /** dL/db: a view into the flat gradient; null without biases. */
  biasGradient: Float64Array | null;
  /** How the loss answers to what the layer was given. */
  inputGradient: Float64Array;
}

/** How the loss of one sample answers to everything; `gradient` is flat, laid out as the parameters. */
export interface BackwardTrace {
  loss: number;
  layers: LayerGradient[];
  gradient: Float64Array;
}

/** The exact gradients of one sample, from its forward trace (which also holds the factors of dropout, where there were any). */
export function backward(
  spec: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  trace: ForwardTrace,
  target: ArrayLike<number>,
): BackwardTrace {
  const layers = compileLayers(spec);
  checkParameters(spec, parameters);
  checkTarget(spec, target);
  const back = createBackwardTrace(layers, parameters.length, true);
  runBackward(layers, toDoubles(parameters), loss, trace, toDoubles(target), back);
  return back;
}

/** The loss of one sample from its forward trace: what `backward` says it is, without the way back. */
export function sampleLoss(
  spec: NetworkSpec,
  loss: LossName,
  trace: ForwardTrace,
  target: ArrayLike<number>,
): number {
  checkTarget(spec, target);
  return lossOfTrace(compileLayers(spec), loss, trace, toDoubles(target));
}

function checkTarget(spec: NetworkSpec, target: ArrayLike<number>): void {
  if (target.length === outputCount(spec)) return;
  throw new Error(
    `The network has ${outputCount(spec)} outputs, but the target has ${target.length} numbers.`,
  );
}

/**
 * An empty trace, all gradients 0, with room for one sample. Training does not ask how the loss answers to the data: without
 * `withInputGradient` the first layer's `inputGradient` is empty and is not computed.
 */
export function createBackwardTrace(
  layers: readonly Layer[],
  parameterCount: number,
  withInputGradient: boolean,
): BackwardTrace {
  const gradient = new Float64Array(parameterCount);
  const view = (offset: number, length: number) => gradient.subarray(offset, offset + length);
  const gradients = layers.map(({ weights, biases }, l) => ({
    activationGradient: new Float64Array(weights.units),
    delta: new Float64Array(weights.units),
    weightGradient: view(weights.offset, weights.inputs * weights.units),
    biasGradient: biases === null ? null : view(biases.offset, biases.length),
    inputGradient: new Float64Array(l === 0 && !withInputGradient ? 0 : weights.inputs),
  }));
  return { loss: 0, layers: gradients, gradient };
}

/** Goes back through the sample in `trace`: sets everything in `back` but ADDS to its flat gradient. Allocates nothing. */
export function runBackward(
  layers: readonly Layer[],
  parameters: Float64Array,
  loss: LossName,
  trace: ForwardTrace,
  target: Float64Array,
  back: BackwardTrace,
): void {
  back.loss = lossOfTrace(layers, loss, trace, target);
  beginAtOutput(layers, loss, trace, target, back);
  for (let l = layers.length - 1; l >= 0; l--) {
    const input = l === 0 ? trace.input : trace.layers[l - 1]!.outputs;
    const { delta, inputGradient } = back.layers[l]!;
    addParameterGradient(layers[l]!, input, delta, back.gradient);
    if (inputGradient.length > 0) backToInput(layers[l]!, parameters, delta, inputGradient);
    if (l > 0) carryToLayerBefore(layers, l, trace, back);
  }
}

/** The loss of the sample in `trace`, from the logits where activation and loss have a fused form. */
export function lossOfTrace(
  layers: readonly Layer[],
  loss: LossName,
  trace: ForwardTrace,
  target: Float64Array,
): number {
  const last = layers.length - 1;
  const fused = fusedLoss(layers[last]!.activation, loss);
  if (fused !== null) return fused.value(trace.layers[last]!.preActivations, target);
  return LOSSES[loss].value(trace.prediction, target);
}

/** dL/da and δ of the output layer. */
function beginAtOutput(
  layers: readonly Layer[],
  loss: LossName,
  trace: ForwardTrace,
  target: Float64Array,
  back: BackwardTrace,
): void {
  const last = layers.length - 1;
  const { activation } = layers[last]!;
  const { preActivations, activations } = trace.layers[last]!;
  const { activationGradient, delta } = back.layers[last]!;
  const fused = fusedLoss(activation, loss);
  if (fused !== null) {
    fused.activationGradient(activations, target, activationGradient);
    fused.delta(activations, target, delta);
    return;
  }
  LOSSES[loss].gradient(activations, target, activationGradient);
  backThroughActivation(activation, preActivations, activations, activationGradient, delta);
}

/** dL/da and δ of the layer before layer number `l`, from what layer `l` says about its input. */
function carryToLayerBefore(
  layers: readonly Layer[],
  l: number,
  trace: ForwardTrace,
  back: BackwardTrace,
): void {
  const { preActivations, activations, dropoutFactors } = trace.layers[l - 1]!;
  const { activationGradient, delta } = back.layers[l - 1]!;
  const { inputGradient } = back.layers[l]!;
  if (dropoutFactors === null) activationGradient.set(inputGradient);
  else multiply(inputGradient, dropoutFactors, activationGradient);
  backThroughActivation(layers[l - 1]!.activation, preActivations, activations, activationGradient, delta);
}
