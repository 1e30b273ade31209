/**
 * The gradient of one layer's parameters, dL/dW = xᵀ δ and dL/db = Σ δ, summed over the batch; the deltas carry the 1/m of
 * the mean. The four sums of four units come out as one vector, just as their weights stand in memory: an optimiser can
 * change these at once, and no gradient array exists; or the vector is stored. Batches of one panel have a way of their own.
 */
import type { Code } from './code.ts';
import { accumulate } from './forwardKernel.ts';
import { f32x4, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { blockBytes, LANES, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { eachPanel, groups, range, repeat, withCopies } from './loops.ts';
import { panelGradient } from './panelGradientKernel.ts';

export interface ParameterGradientShape {
  inputs: number;
  units: number;
  useBias: boolean;
  panels: Panels;
}

/** What is done with the gradient of the four parameters at `weights` + offset. */
export type UseGradient = (gradient: Code, weights: Local, offset: number) => Code;

/** Arguments: inputs, deltas, weights, the update's record, the number of panels. */
export function parameterGradientKernel(
  f: KernelBuilder,
  shape: ParameterGradientShape,
  args: KernelArguments,
  use: UseGradient,
): Code {
  const { inputs, units, panels } = shape;
  const [input, deltas, weights, , panelCount] = args;
  const perBlock = [
    { pointer: deltas, stride: LANES * panels.unitBytes },
    { pointer: weights, stride: blockBytes(inputs) },
  ];
  const places = { input, deltas, weights, panelCount };
  const loadDelta = (unit: number, v: number): Code =>
    v128.load(get(deltas), unit * panels.unitBytes + v * VECTOR_BYTES);
  if (panels.count === 1)
    return groups(f, units, LANES, perBlock, (outputs) =>
      panelGradient(f, shape, places, outputs, loadDelta, use),
    );
  return groups(f, units, LANES, perBlock, (outputs) => [
    weightTiles(f, shape, places, outputs, use),
    shape.useBias ? biases(f, shape, places, outputs, use) : [],
  ]);
}

export interface Places {
  input: Local;
  deltas: Local;
  weights: Local;
  panelCount: Local;
}

const sumOf = (f: KernelBuilder, row: number, unit: number): Local => f.scratch(`sum ${row} ${unit}`);

const sumsOf = (f: KernelBuilder, row: number, outputs: number): Code[] =>
  range(outputs).map((unit) => get(sumOf(f, row, unit)));

/** The weights of up to four units, two inputs at a time. */
function weightTiles(
  f: KernelBuilder,
  shape: ParameterGradientShape,
  places: Places,
  outputs: number,
  use: UseGradient,
): Code {
  const { inputs, panels } = shape;
  const walks = [
    { pointer: places.input, stride: panels.unitBytes },
    { pointer: places.weights, stride: VECTOR_BYTES },
  ];
  return withCopies(f, walks, ([x, w], moveOn) =>
    groups(f, inputs, 2, [], (rows) => [
      sumProducts(f, shape, places, { x: x!, rows, outputs }),
      range(rows).map((row) => use(sumLanes(f, sumsOf(f, row, outputs)), w!, row * VECTOR_BYTES)),
      range(rows).map(() => moveOn),
    ]),
  );
}

interface Tile {
  x: Local;
  rows: number;
  outputs: number;
}

/** Σ x δ over all panels for each input and unit of the tile, still one sum a lane; vector after vector. */
function sumProducts(f: KernelBuilder, shape: ParameterGradientShape, places: Places, tile: Tile): Code {
  const { inputs, units, panels } = shape;
  const perPanel = [
    { pointer: tile.x, stride: panels.panelBytes(inputs) },
    { pointer: places.deltas, stride: panels.panelBytes(units) },
  ];
  return [
    clearSums(f, tile.rows, tile.outputs),
    eachPanel(f, panels, places.panelCount, perPanel, (x, delta) =>
      withCopies(
        f,
        [x, delta].map((pointer) => ({ pointer, stride: VECTOR_BYTES })),
        ([xi, di], moveOn) =>
          repeat(f, i32.const(panels.vectors), [multiplyVectors(f, panels, tile, xi!, di!), moveOn]),
      ),
    ),
  ];
}

function multiplyVectors(f: KernelBuilder, panels: Panels, tile: Tile, x: Local, delta: Local): Code {
  const input = (row: number): Local => f.scratch(`input ${row}`);
  return [
    range(tile.rows).map((row) => set(input(row), v128.load(get(x), row * panels.unitBytes))),
    range(tile.outputs).map((unit) =>
      f.keep('delta', v128.load(get(delta), unit * panels.unitBytes), (d) =>
        range(tile.rows).map((row) => accumulate(f, sumOf(f, row, unit), get(input(row)), d)),
      ),
    ),
  ];
}

function clearSums(f: KernelBuilder, rows: number, outputs: number): Code {
  return range(rows).map((row) => range(outputs).map((unit) => set(sumOf(f, row, unit), v128.zero)));
}

/** The biases of up to four units: their input is always 1. */
function biases(
  f: KernelBuilder,
  { inputs, units, panels }: ParameterGradientShape,
  { deltas, weights, panelCount }: Places,
  outputs: number,
  use: UseGradient,
): Code {
  const walks = [{ pointer: deltas, stride: panels.panelBytes(units) }];
  return [
    clearSums(f, 1, outputs),
    eachPanel(f, panels, panelCount, walks, (delta) =>
      range(outputs).map((unit) =>
        range(panels.vectors).map((v) =>
          set(
            sumOf(f, 0, unit),
            f32x4.add(
              get(sumOf(f, 0, unit)),
              v128.load(get(delta), unit * panels.unitBytes + v * VECTOR_BYTES),
            ),
          ),
        ),
      ),
    ),
    use(sumLanes(f, sumsOf(f, 0, outputs)), weights, inputs * VECTOR_BYTES),
  ];
}

/** The sums over the lanes of up to four vectors, as one vector; where there are fewer, the rest is 0. */
export function sumLanes(f: KernelBuilder, [first, second, third, fourth]: readonly Code[]): Code {
  const pairs = (one: Code | undefined, other: Code = v128.zero): Code =>
    one === undefined ? v128.zero : addPairs(one, other);
  return f.keep('pairs 01', pairs(first, second), (low) =>
    f.keep('pairs 23', pairs(third, fourth), (high) =>
      f32x4.add(v128.shuffle(low, high, [0, 1, 4, 5]), v128.shuffle(low, high, [2, 3, 6, 7])),
    ),
  );
}

/** Lanes 0 + 2 and 1 + 3 of two vectors, in turns. */
function addPairs(first: Code, second: Code): Code {
  return f32x4.add(v128.shuffle(first, second, [0, 4, 1, 5]), v128.shuffle(first, second, [2, 6, 3, 7]));
}
