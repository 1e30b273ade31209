/** The numbers of the chosen sample at each neuron, and how they are written and coloured. */
import type { ActivationName } from '../../engine/index.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { createValueScale, roundedMaximum } from '../../viz/valueScale.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Frame, SampleTrace } from '../../worker/protocol.ts';

export interface NeuronValue {
  /** Null while it is not known, and for an input: it has no sum. */
  preActivation: number | null;
  activation: number | null;
}

/** Layer 0 is the input. Null while no sample is traced. */
export function neuronValue(trace: SampleTrace | null, layer: number, unit: number): NeuronValue | null {
  if (!trace) return null;
  if (layer === 0) return valueOrNull(null, trace.input[unit]);
  const numbers = trace.layers[layer - 1];
  return valueOrNull(numbers?.preActivations[unit] ?? null, numbers?.activations[unit]);
}

function valueOrNull(preActivation: number | null, activation: number | undefined): NeuronValue | null {
  return activation === undefined ? null : { preActivation, activation };
}

/** As much of it as the step has brought to light. */
export function knownValue(
  value: NeuronValue | null,
  step: CanvasStep | null,
  layer: number,
  unit: number,
): NeuronValue | null {
  if (!value || !step) return value;
  return {
    preActivation: step.isKnown({ kind: 'preActivation', layer, unit }) ? value.preActivation : null,
    activation: step.isKnown({ kind: 'activation', layer, unit }) ? value.activation : null,
  };
}

/** Whether every number of the network is whole; then none is written with decimals. */
export function isWholeFrame(frame: Frame | null): boolean {
  if (!frame) return false;
  const { input, layers } = frame.sample;
  const numbers = [frame.parameters, input, ...layers.flatMap((l) => [l.preActivations, l.activations])];
  return numbers.every((list) => list.every((value) => Number.isInteger(value)));
}

/** Inputs of a sample are often whole where nothing else is: each is written as short as it is. */
export function inputText(value: number): string {
  return formatValue(value, { whole: Number.isInteger(value) });
}

/** A neuron's number in words, "·" while it is not known. */
export function valueText(value: NeuronValue | null, layer: number, whole: boolean): string {
  const activation = value?.activation ?? null;
  if (activation === null) return '·';
  return layer === 0 ? inputText(activation) : formatValue(activation, { whole });
}

/** The function from an activation to its place on the colour ramp, for one layer. */
export function layerScale(frame: Frame | null, layer: number, activation: ActivationName | null) {
  const maximum = roundedMaximum(Math.max(largestInData(frame, layer), largestInSample(frame, layer)));
  return createValueScale(
    activation === null ? { shown: 'input', maximum } : { shown: 'activation', activation, maximum },
  );
}

function largestInData(frame: Frame | null, layer: number): number {
  return frame?.figures?.layerMaxima[layer] ?? 0;
}

function largestInSample(frame: Frame | null, layer: number): number {
  const values = layer === 0 ? frame?.sample.input : frame?.sample.layers[layer - 1]?.activations;
  return Math.max(0, ...(values ?? []).map(Math.abs));
}
