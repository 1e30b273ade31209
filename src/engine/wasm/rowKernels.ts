/**
 * The kernels of layers for a batch that lies in rows, [sample][unit]: a vector holds four units of one sample. Samples
 * that would leave lanes of a panel empty take no time then, and deltas need not be turned for the gradient. All three ways
 * through a layer are the same product.
 */
import type { Code } from './code.ts';
import { activate, storeAt } from './activateSums.ts';
import type { ForwardShape } from './forwardKernel.ts';
import { storeDelta } from './inputGradientKernel.ts';
import type { InputGradientShape } from './inputGradientKernel.ts';
import { f32x4, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { blockBytes, blocksOf, FLOAT_BYTES, LANES, rowBytes, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { range, repeat, withCopies } from './loops.ts';
import type { ParameterGradientShape, UseGradient } from './parameterGradientKernel.ts';
import { multiply } from './rowProduct.ts';
import type { FourSums } from './rowProduct.ts';
import { turnTable } from './turning.ts';

/** `inputBytes` is from one sample's inputs to the next one's. Arguments: weights, inputs, activations, what is kept beside them. */
export function forwardRows(
  f: KernelBuilder,
  shape: ForwardShape & { inputBytes: number },
  [weights, x, activations, beside]: KernelArguments,
): Code {
  const { inputs, units, inputBytes, panels } = shape;
  const product = {
    rows: panels.samples,
    depth: inputs,
    columns: units,
    left: { row: inputBytes, k: FLOAT_BYTES },
    right: { block: blockBytes(inputs), k: VECTOR_BYTES },
    result: { row: rowBytes(units), block: VECTOR_BYTES },
    start: inputs * VECTOR_BYTES,
  };
  return multiply(f, product, x, weights, [activations, beside], (tile, [a, kept]) =>
    storeSums(f, shape, tile, a!, kept!),
  );
}

/** Arguments: weights, deltas, activations or slopes of the layer before, its deltas, room for turned weights. */
export function inputGradientRows(
  f: KernelBuilder,
  shape: InputGradientShape,
  [weights, deltas, before, deltasBefore, room]: KernelArguments,
): Code {
  const { inputs, units, panels } = shape;
  const product = {
    rows: panels.samples,
    depth: units,
    columns: inputs,
    left: { row: rowBytes(units), k: FLOAT_BYTES },
    right: { block: units * VECTOR_BYTES, k: VECTOR_BYTES },
    result: { row: rowBytes(inputs), block: VECTOR_BYTES },
    start: null,
  };
  return [
    turnWeights(f, inputs, units, weights, room),
    multiply(f, product, deltas, room, [before, deltasBefore], (tile, [kept, into]) =>
      tile.map(({ sums, offset }) => storeDelta(f, shape, sums, offset, kept!, into!)),
    ),
  ];
}

/** From [units / 4][inputs + 1][4] to [inputs / 4][units][4]. */
function turnWeights(f: KernelBuilder, inputs: number, units: number, weights: Local, into: Local): Code {
  const table = {
    rows: inputs,
    columns: units,
    from: { across: VECTOR_BYTES, along: blockBytes(inputs) },
    to: { across: VECTOR_BYTES, along: units * VECTOR_BYTES },
  };
  return turnTable(f, table, weights, [into], (turned, offset, [room]) =>
    v128.store(get(room!), offset, turned),
  );
}

/** Arguments: inputs, deltas, weights, the update's record. */
export function parameterGradientRows(
  f: KernelBuilder,
  shape: ParameterGradientShape & { inputBytes: number },
  [x, deltas, weights]: KernelArguments,
  use: UseGradient,
): Code {
  const { inputs, units, inputBytes, panels } = shape;
  const product = {
    rows: inputs,
    depth: panels.samples,
    columns: units,
    left: { row: FLOAT_BYTES, k: inputBytes },
    right: { block: VECTOR_BYTES, k: rowBytes(units) },
    result: { row: VECTOR_BYTES, block: blockBytes(inputs) },
    start: null,
  };
  return [
    shape.useBias ? biases(f, shape, deltas, weights, use) : [],
    multiply(f, product, x, deltas, [weights], (tile, [w]) =>
      tile.map(({ sums, offset }) => use(sums, w!, offset)),
    ),
  ];
}

function biases(
  f: KernelBuilder,
  { inputs, units, panels }: ParameterGradientShape,
  deltas: Local,
  weights: Local,
  use: UseGradient,
): Code {
  const sum = f.scratch('sum of deltas');
  const walks = [
    { pointer: deltas, stride: VECTOR_BYTES },
    { pointer: weights, stride: blockBytes(inputs) },
  ];
  return withCopies(f, walks, ([delta, w], moveOn) =>
    repeat(f, i32.const(blocksOf(units)), [
      set(sum, v128.zero),
      range(panels.samples).map((sample) =>
        set(sum, f32x4.add(get(sum), v128.load(get(delta!), sample * rowBytes(units)))),
      ),
      use(get(sum), w!, inputs * VECTOR_BYTES),
      moveOn,
    ]),
  );
}

/** From the output layer's sums to its activations, in panels. Arguments: sums, activations, what is kept beside them. */
export function sumsToPanels(
  f: KernelBuilder,
  shape: ForwardShape,
  [sums, activations, beside]: KernelArguments,
): Code {
  const { units, panels } = shape;
  const table = {
    rows: panels.vectors * LANES,
    columns: units,
    from: { across: rowBytes(units), along: VECTOR_BYTES },
    to: { across: panels.unitBytes, along: VECTOR_BYTES },
  };
  return turnTable(f, table, sums, [activations, beside], (z, offset, [a, kept]) =>
    f.keep('z of a row', z, (sums) => storeSums(f, shape, [{ sums, offset, isFirst: true }], a!, kept!)),
  );
}

function storeSums(
  f: KernelBuilder,
  shape: ForwardShape,
  tile: readonly FourSums[],
  a: Local,
  beside: Local,
): Code {
  return activate(
    f,
    shape.activation,
    shape.beside,
    tile.map(({ sums, offset, isFirst }) => ({
      sums,
      isTelling: isFirst,
      store: storeAt(a, beside, offset),
    })),
  );
}

/** From panels to rows. Arguments: deltas in panels, deltas in rows. */
export function deltasToRows(
  f: KernelBuilder,
  { units, panels }: { units: number; panels: Panels },
  [inPanels, inRows]: KernelArguments,
): Code {
  const table = {
    rows: units,
    columns: panels.samples,
    from: { across: panels.unitBytes, along: VECTOR_BYTES },
    to: { across: rowBytes(units), along: VECTOR_BYTES },
  };
  return turnTable(f, table, inPanels, [inRows], (turned, offset, [into]) =>
    v128.store(get(into!), offset, turned),
  );
}
