/**
 * The loss and the gradient of a batch: means over its m samples.
 *
 *   L = 1/m Σ Lᵢ        dL/dw = 1/m Σ dLᵢ/dw
 */
import type { BackwardTrace } from './backward.ts';
import { createBackwardTrace, lossOfTrace, runBackward } from './backward.ts';
import type { DropoutFactors } from './dropout.ts';
import type { ForwardTrace } from './forward.ts';
import { createForwardTrace, runForward, setDropoutFactors } from './forward.ts';
import type { LossName } from './losses.ts';
import type { Layer, NetworkSpec } from './network.ts';
import { checkParameters, compileLayers, outputCount, parameterCount } from './network.ts';
import type { Rows } from './rows.ts';
import { copyRow, countRows, flattenRows, toDoubles } from './rows.ts';

/** Rows of inputs and targets, flat and row-major. */
export interface Samples {
  inputs: Float64Array;
  targets: Float64Array;
  count: number;
}

/** A network with room for one sample to pass through it, there and back. */
export interface Workspace {
  layers: Layer[];
  loss: LossName;
  /** Used where no dropout factors are given. */
  trace: ForwardTrace;
  /** Used where dropout factors are given. */
  droppedTrace: ForwardTrace;
  target: Float64Array;
  back: BackwardTrace;
}

/** The mean loss and its gradient over the rows, each row with equal weight; no penalty. */
export function batchGradient(
  spec: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  inputs: Rows,
  targets: Rows,
): { loss: number; gradient: Float64Array } {
  const workspace = createWorkspace(spec, loss);
  checkParameters(spec, parameters);
  const samples = readSamples(spec, inputs, targets);
  const meanLoss = runBatch(workspace, toDoubles(parameters), samples, allRows(samples.count), null);
  return { loss: meanLoss, gradient: workspace.back.gradient };
}

/** Flat samples from what a caller hands over. Throws a sentence where the numbers make no whole or no equal rows. */
export function readSamples(spec: NetworkSpec, inputs: Rows, targets: Rows): Samples {
  const flatInputs = flattenRows(inputs, spec.inputs, 'inputs');
  const flatTargets = flattenRows(targets, outputCount(spec), 'targets');
  const count = countRows(flatInputs, spec.inputs, flatTargets, outputCount(spec));
  return { inputs: flatInputs, targets: flatTargets, count };
}

/** The numbers 0, 1, … count − 1. */
export function allRows(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

/** Allocates all that passes through this network need. */
export function createWorkspace(spec: NetworkSpec, loss: LossName): Workspace {
  const layers = compileLayers(spec);
  return {
    layers,
    loss,
    trace: createForwardTrace(layers, false),
    droppedTrace: createForwardTrace(layers, true),
    target: new Float64Array(outputCount(spec)),
    back: createBackwardTrace(layers, parameterCount(spec), false),
  };
}

/** Mean loss over these rows, which it returns, and mean gradient, which it leaves in `workspace.back.gradient`. */
export function runBatch(
  workspace: Workspace,
  parameters: Float64Array,
  samples: Samples,
  rows: ArrayLike<number>,
  factors: DropoutFactors | null,
): number {
  const { layers, loss, target, back } = workspace;
  const trace = factors === null ? workspace.trace : workspace.droppedTrace;
  back.gradient.fill(0);
  let lossSum = 0;
  for (let i = 0; i < rows.length; i++) {
    loadSample(samples, rows[i]!, trace, target);
    if (factors !== null) setDropoutFactors(trace, factors, i);
    runForward(layers, parameters, trace);
    runBackward(layers, parameters, loss, trace, target, back);
    lossSum += back.loss;
  }
  for (let i = 0; i < back.gradient.length; i++) back.gradient[i]! /= rows.length;
  return lossSum / rows.length;
}

/** Told about each sample that `meanLoss` sees: `i` counts from 0. The arrays are used again for the next sample. */
type SampleVisitor = (prediction: Float64Array, target: Float64Array, i: number) => void;

/** Mean loss over these rows, without dropout and without going back. */
export function meanLoss(
  workspace: Workspace,
  parameters: Float64Array,
  samples: Samples,
  rows: ArrayLike<number>,
  visit?: SampleVisitor,
): number {
  const { layers, loss, trace, target } = workspace;
  let lossSum = 0;
  for (let i = 0; i < rows.length; i++) {
    loadSample(samples, rows[i]!, trace, target);
    runForward(layers, parameters, trace);
    lossSum += lossOfTrace(layers, loss, trace, target);
    visit?.(trace.prediction, target, i);
  }
  return lossSum / rows.length;
}

/** Copies one sample into a trace and a target. */
export function loadSample(samples: Samples, row: number, trace: ForwardTrace, target: Float64Array): void {
  copyRow(samples.inputs, row, trace.input);
  copyRow(samples.targets, row, target);
}
