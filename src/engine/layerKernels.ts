/**
 * The arithmetic of one layer for one sample. Everything else that computes a network calls these four functions.
 *
 *   forward    z = x·W + b         zⱼ = bⱼ + Σᵢ xᵢ wᵢⱼ        a = f(z)
 *   backward   δ = dL/da ⊙ f′(z)   dL/dwᵢⱼ = xᵢ δⱼ            dL/dbⱼ = δⱼ            dL/dxᵢ = Σⱼ wᵢⱼ δⱼ
 *
 * x has `inputs` numbers; z, a, δ have `units`; W lies at its offset in the flat parameters, and its gradient at the same
 * offset of the flat gradient. Source: Rumelhart, Hinton and Williams, Nature 323 (1986); Nielsen, Neural Networks and
 * Deep Learning (2015), chapter 2.
 */
import type { Activation, ActivationName } from './activations.ts';
import { ACTIVATIONS, softmax, softmaxDelta } from './activations.ts';
import type { LayerLayout } from './network.ts';

/** z = x·W + b, into `preActivations`. */
export function weighInputs(
  layer: LayerLayout,
  parameters: Float64Array,
  input: Float64Array,
  preActivations: Float64Array,
): void {
  const { offset, inputs, units } = layer.weights;
  for (let j = 0; j < units; j++) {
    preActivations[j] = layer.biases === null ? 0 : parameters[layer.biases.offset + j]!;
  }
  for (let i = 0; i < inputs; i++) {
    const x = input[i]!;
    const row = offset + i * units;
    for (let j = 0; j < units; j++) preActivations[j]! += x * parameters[row + j]!;
  }
}

/** a = f(z), into `activations`. */
export function activate(
  name: ActivationName,
  preActivations: Float64Array,
  activations: Float64Array,
): void {
  if (name === 'softmax') {
    softmax(preActivations, activations);
    return;
  }
  const activation: Activation = ACTIVATIONS[name];
  for (let j = 0; j < preActivations.length; j++) activations[j] = activation.value(preActivations[j]!);
}

/** δ = dL/da ⊙ f′(z), into `delta`: how the loss answers to each unit's sum. */
export function backThroughActivation(
  name: ActivationName,
  preActivations: Float64Array,
  activations: Float64Array,
  activationGradient: Float64Array,
  delta: Float64Array,
): void {
  if (name === 'softmax') {
    softmaxDelta(activations, activationGradient, delta);
    return;
  }
  const activation: Activation = ACTIVATIONS[name];
  for (let j = 0; j < delta.length; j++) {
    delta[j] = activationGradient[j]! * activation.derivative(preActivations[j]!, activations[j]!);
  }
}

/** Adds dL/dW = xᵀδ and dL/db = δ of one sample to the flat gradient. */
export function addParameterGradient(
  layer: LayerLayout,
  input: Float64Array,
  delta: Float64Array,
  gradient: Float64Array,
): void {
  const { offset, inputs, units } = layer.weights;
  for (let i = 0; i < inputs; i++) {
    const x = input[i]!;
    const row = offset + i * units;
    for (let j = 0; j < units; j++) gradient[row + j]! += x * delta[j]!;
  }
  if (layer.biases === null) return;
  for (let j = 0; j < units; j++) gradient[layer.biases.offset + j]! += delta[j]!;
}

/** dL/dx = δ·Wᵀ, into `inputGradient`: what the layer before is answerable for. */
export function backToInput(
  layer: LayerLayout,
  parameters: Float64Array,
  delta: Float64Array,
  inputGradient: Float64Array,
): void {
  const { offset, inputs, units } = layer.weights;
  for (let i = 0; i < inputs; i++) {
    const row = offset + i * units;
    let sum = 0;
    for (let j = 0; j < units; j++) sum += parameters[row + j]! * delta[j]!;
    inputGradient[i] = sum;
  }
}
