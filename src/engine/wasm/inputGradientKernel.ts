/**
 * Going back through the weights of one layer into the units before it: δ = (δ_after Wᵀ) ⊙ f′, for all panels.
 *
 * Tiles of two or four inputs × one panel. The weights of four units for four inputs are 64 bytes in a row.
 */
import type { ElementwiseName } from '../activations.ts';
import { activationKernel } from './activationKernels.ts';
import type { Code } from './code.ts';
import { accumulate, loadVectors, unitsOfTile } from './forwardKernel.ts';
import { f32x4, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { blockBytes, FLOAT_BYTES, LANES, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { eachPanel, groups, range, repeat, withCopies } from './loops.ts';
import { flush } from './vectorMath.ts';

export interface InputGradientShape {
  inputs: number;
  units: number;
  /** Of the layer before. */
  activation: ElementwiseName;
  panels: Panels;
}

/** Smaller deltas are 0: a product of two of them would be denormal. */
export const SMALLEST_DELTA = 1e-18;

/** Arguments: weights, deltas, activations or slopes of the layer before, its deltas, the number of panels. */
export function inputGradientKernel(
  f: KernelBuilder,
  shape: InputGradientShape,
  args: KernelArguments,
): Code {
  const { inputs, units, panels } = shape;
  const [weights, deltas, before, deltasBefore, panelCount] = args;
  const perPanel = [
    { pointer: deltas, stride: panels.panelBytes(units) },
    { pointer: before, stride: panels.panelBytes(inputs) },
    { pointer: deltasBefore, stride: panels.panelBytes(inputs) },
  ];
  const inputsOfTile = unitsOfTile(panels);
  const perTile = [
    { pointer: weights, stride: inputsOfTile * VECTOR_BYTES },
    { pointer: before, stride: inputsOfTile * panels.unitBytes },
    { pointer: deltasBefore, stride: inputsOfTile * panels.unitBytes },
  ];
  return groups(f, inputs, inputsOfTile, perTile, (rows) =>
    eachPanel(f, panels, panelCount, perPanel, (delta, a, into) => [
      gatherTile(f, shape, rows, weights, delta),
      range(rows).map((row) =>
        range(panels.vectors).map((v) =>
          storeDelta(f, shape, get(sumOf(f, row, v)), row * panels.unitBytes + v * VECTOR_BYTES, a, into),
        ),
      ),
    ]),
  );
}

const sumOf = (f: KernelBuilder, row: number, vector: number): Local => f.scratch(`sum ${row} ${vector}`);

/** dL/da of the tile's inputs, for one panel: block after block of four units, and unit after unit within a block. */
function gatherTile(
  f: KernelBuilder,
  { inputs, units, panels }: InputGradientShape,
  rows: number,
  weights: Local,
  delta: Local,
): Code {
  const walks = [
    { pointer: weights, stride: FLOAT_BYTES },
    { pointer: delta, stride: panels.unitBytes },
  ];
  return [
    range(rows).map((row) => range(panels.vectors).map((v) => set(sumOf(f, row, v), v128.zero))),
    withCopies(f, walks, ([w, d], moveOn) => {
      const toNextBlock = [{ pointer: w!, stride: blockBytes(inputs) - LANES * FLOAT_BYTES }];
      return groups(f, units, LANES, toNextBlock, (count) =>
        repeat(f, i32.const(count), [addProducts(f, panels, rows, w!, d!), moveOn]),
      );
    }),
  ];
}

/** Adds one unit's deltas times its weights to the tile's sums. */
function addProducts(f: KernelBuilder, panels: Panels, rows: number, weights: Local, delta: Local): Code {
  return [
    loadVectors(f, 'delta', panels, delta, 0),
    range(rows).map((row) =>
      f.keep('weight', v128.load32Splat(get(weights), row * VECTOR_BYTES), (weight) =>
        range(panels.vectors).map((v) =>
          accumulate(f, sumOf(f, row, v), weight, get(f.scratch(`delta ${v}`))),
        ),
      ),
    ),
  ];
}

/** Stores δ of the layer before, from dL/da and what was kept there. */
export function storeDelta(
  f: KernelBuilder,
  { activation }: InputGradientShape,
  activationGradient: Code,
  offset: number,
  before: Local,
  into: Local,
): Code {
  const delta = throughActivation(f, activation, activationGradient, v128.load(get(before), offset));
  return v128.store(get(into), offset, flush(f, delta, SMALLEST_DELTA));
}

/** dL/da times f′; `kept` is the activation, or the slope where the activation does not tell it. */
export function throughActivation(
  f: KernelBuilder,
  activation: ElementwiseName,
  activationGradient: Code,
  kept: Code,
): Code {
  const { slopeFromActivation, slope } = activationKernel(activation);
  if (slope !== null) return f32x4.mul(activationGradient, kept);
  if (slopeFromActivation === null) return activationGradient;
  return f.keep('kept', kept, (a) => f32x4.mul(activationGradient, slopeFromActivation(f, a)));
}
