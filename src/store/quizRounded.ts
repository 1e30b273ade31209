/**
 * Answers as they come out of the numbers on the screen. Those are rounded, so whoever calculates with them may end a
 * little beside the exact result, and is right all the same.
 */
import type { EdgewiseDocument } from '../document/document.ts';
import { parameterIndex, type ParameterRef } from '../document/edges.ts';
import { ACTIVATIONS, LOSSES, lossValue } from '../engine/index.ts';
import type { AskedResult } from './quizQuestions.ts';
import type { ShownStep } from './walk.ts';

export interface RoundedSource {
  step: Pick<ShownStep, 'trace' | 'dropoutFactors'>;
  document: EdgewiseDocument;
  /** The parameters behind the trace. */
  parameters: ArrayLike<number>;
}

/** The decimals with which weights, inputs, z and a are shown, and those of δ. */
const VALUE_DECIMALS = 2;
const SLOPE_DECIMALS = 3;

const shownValue = (value: number) => Number(value.toFixed(VALUE_DECIMALS));
const shownSlope = (slope: number) => Number(slope.toFixed(SLOPE_DECIMALS));

/** NaN where the way from the shown numbers is not followed: softmax, and updates. */
export function roundedAnswer(source: RoundedSource, result: AskedResult): number {
  switch (result.kind) {
    case 'preActivation':
      return roundedSum(source, result.layer, result.unit);
    case 'activation':
      return roundedActivation(source, result.layer, result.unit);
    case 'loss':
      return roundedLoss(source);
    case 'delta':
      return roundedDelta(source, result.layer, result.unit);
    case 'gradient':
      return roundedGradient(source, result.ref);
    case 'update':
      return NaN;
  }
}

function roundedSum(source: RoundedSource, layer: number, unit: number): number {
  const inputs = inputsOf(source, layer);
  const bias = parameterOf(source, { kind: 'bias', layer, unit });
  return inputs.reduce(
    (sum, input, from) => sum + input * parameterOf(source, { kind: 'weight', layer, from, to: unit }),
    bias,
  );
}

function roundedActivation(source: RoundedSource, layer: number, unit: number): number {
  const activation = source.document.layers[layer - 1]?.activation ?? 'linear';
  if (activation === 'softmax') return NaN;
  if (activation === 'linear') return roundedSum(source, layer, unit);
  return ACTIVATIONS[activation].value(shownOf(source, layer, unit).z);
}

function roundedLoss({ step: { trace }, document }: RoundedSource): number {
  if (!trace.target) return NaN;
  return lossValue(document.training.loss, trace.prediction.map(shownValue), trace.target);
}

function roundedDelta(source: RoundedSource, layer: number, unit: number): number {
  const { step, document } = source;
  const activation = document.layers[layer - 1]?.activation ?? 'linear';
  const isOutput = layer === document.layers.length;
  if (isOutput && step.trace.isFused) return roundedMiss(source, unit);
  if (activation === 'softmax') return NaN;
  const { z, a } = shownOf(source, layer, unit);
  const arriving = isOutput ? roundedLossSlope(source, unit) : roundedArriving(source, layer, unit);
  return arriving * ACTIVATIONS[activation].derivative(z, a);
}

/** Prediction minus target: δ of a cross-entropy together with its activation. */
function roundedMiss({ step: { trace } }: RoundedSource, unit: number): number {
  return shownValue(trace.prediction[unit] ?? NaN) - (trace.target?.[unit] ?? NaN);
}

function roundedLossSlope({ step: { trace }, document }: RoundedSource, unit: number): number {
  if (!trace.target) return NaN;
  const slopes = new Float64Array(trace.prediction.length);
  LOSSES[document.training.loss].gradient(trace.prediction.map(shownValue), trace.target, slopes);
  return slopes[unit] ?? NaN;
}

/** What the δs of the next layer send back along the edges. */
function roundedArriving(source: RoundedSource, layer: number, unit: number): number {
  const deltas = source.step.trace.backward?.layers[layer]?.delta ?? [];
  const sum = Array.from(deltas).reduce(
    (total, delta, to) =>
      total + shownSlope(delta) * parameterOf(source, { kind: 'weight', layer: layer + 1, from: unit, to }),
    0,
  );
  return sum * (source.step.dropoutFactors?.[layer - 1]?.[unit] ?? 1);
}

function roundedGradient(source: RoundedSource, ref: ParameterRef): number {
  const unit = ref.kind === 'weight' ? ref.to : ref.unit;
  const delta = shownSlope(source.step.trace.backward?.layers[ref.layer - 1]?.delta[unit] ?? NaN);
  return ref.kind === 'weight' ? delta * (inputsOf(source, ref.layer)[ref.from] ?? NaN) : delta;
}

/** What a layer is given, as it is shown. */
function inputsOf({ step: { trace, dropoutFactors } }: RoundedSource, layer: number): number[] {
  if (layer === 1) return Array.from(trace.input, shownValue);
  const factors = dropoutFactors?.[layer - 2];
  const outputs = trace.layers[layer - 2]?.activations ?? [];
  return Array.from(outputs, (output, unit) => shownValue(output * (factors?.[unit] ?? 1)));
}

function shownOf({ step: { trace } }: RoundedSource, layer: number, unit: number): { z: number; a: number } {
  const numbers = trace.layers[layer - 1];
  return {
    z: shownValue(numbers?.preActivations[unit] ?? NaN),
    a: shownValue(numbers?.activations[unit] ?? NaN),
  };
}

function parameterOf({ document, parameters }: RoundedSource, ref: ParameterRef): number {
  return shownValue(parameters[parameterIndex(document, ref)] ?? NaN);
}
