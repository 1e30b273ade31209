/**
 * The forward pass of one layer: z = x W + b and a = f(z), for all panels of samples.
 *
 * The work is cut into tiles of two or four units × one panel, whose sums stay in the processor's registers: each weight
 * is loaded once for all the panel's samples, each input once for the tile's units. Units go outside and panels inside, so
 * that four units' weights stay in the cache for the whole batch.
 */
import type { ElementwiseName } from '../activations.ts';
import { activate, storeAt } from './activateSums.ts';
import type { Beside } from './activateSums.ts';
import type { Code } from './code.ts';
import { get, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { blockBytes, FLOAT_BYTES, LANES, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { eachPanel, groups, range, rounds } from './loops.ts';

export interface ForwardShape {
  inputs: number;
  units: number;
  activation: ElementwiseName;
  beside: Beside;
  panels: Panels;
}

/** Arguments: weights, inputs, activations, what is kept beside them, the number of panels. */
export function forwardKernel(f: KernelBuilder, shape: ForwardShape, args: KernelArguments): Code {
  const { inputs, units, panels } = shape;
  const [weights, input, activations, beside, panelCount] = args;
  const perPanel = [
    { pointer: input, stride: panels.panelBytes(inputs) },
    { pointer: activations, stride: panels.panelBytes(units) },
    { pointer: beside, stride: panels.panelBytes(units) },
  ];
  const perBlock = [
    { pointer: weights, stride: blockBytes(inputs) },
    { pointer: activations, stride: LANES * panels.unitBytes },
    { pointer: beside, stride: LANES * panels.unitBytes },
  ];
  return groups(f, units, LANES, perBlock, (outputs) =>
    tilesOf(outputs, unitsOfTile(panels)).map((tile) =>
      eachPanel(f, panels, panelCount, perPanel, (x, a, kept) => [
        weighTile(f, shape, tile, weights, x),
        activate(
          f,
          shape.activation,
          shape.beside,
          tile.flatMap((unit) =>
            range(panels.vectors).map((v) => ({
              sums: get(sumOf(f, unit, v)),
              // What makes a unit's sums tiny are its weights as a rule, and then they all are.
              isTelling: v === 0,
              store: storeAt(a, kept, unit * panels.unitBytes + v * VECTOR_BYTES),
            })),
          ),
        ),
      ]),
    ),
  );
}

/** Sums of a tile, inputs and weights together should fit into sixteen registers; and so should two activations. */
export function unitsOfTile({ vectors }: Panels): number {
  return vectors === 2 ? 4 : 2;
}

/** The numbers 0 … count − 1 in tiles of at most `size`. */
function tilesOf(count: number, size: number): number[][] {
  return range(Math.ceil(count / size)).map((tile) =>
    range(Math.min(size, count - tile * size)).map((k) => tile * size + k),
  );
}

/** The variable of one sum of a tile. */
const sumOf = (f: KernelBuilder, unit: number, vector: number): Local => f.scratch(`sum ${unit} ${vector}`);

/** z of the units of a tile, for one panel. */
function weighTile(
  f: KernelBuilder,
  shape: ForwardShape,
  tile: readonly number[],
  weights: Local,
  x: Local,
): Code {
  const { inputs, panels } = shape;
  const vectors = range(panels.vectors);
  const bias = (unit: number): Code =>
    v128.load32Splat(get(weights), inputs * VECTOR_BYTES + unit * FLOAT_BYTES);
  const walks = [
    { pointer: x, stride: panels.unitBytes },
    { pointer: weights, stride: VECTOR_BYTES },
  ];
  return [
    tile.map((unit) => vectors.map((v) => set(sumOf(f, unit, v), bias(unit)))),
    rounds(f, inputs, walks, (i, xi, wi) => [
      loadVectors(f, 'input', panels, xi, i),
      tile.map((unit) => addProducts(f, panels, unit, wi, i * VECTOR_BYTES + unit * FLOAT_BYTES)),
    ]),
  ];
}

/** Adds one weight times the input at hand to a unit's sums. */
function addProducts(f: KernelBuilder, panels: Panels, unit: number, weights: Local, offset: number): Code {
  return f.keep('weight', v128.load32Splat(get(weights), offset), (weight) =>
    range(panels.vectors).map((v) => accumulate(f, sumOf(f, unit, v), weight, get(f.scratch(`input ${v}`)))),
  );
}

/** Loads the panel's vectors of unit number `index` after the pointer into the variables `name 0`, `name 1`, … */
export function loadVectors(
  f: KernelBuilder,
  name: string,
  panels: Panels,
  pointer: Local,
  index: number,
): Code {
  return range(panels.vectors).map((v) =>
    set(f.scratch(`${name} ${v}`), v128.load(get(pointer), index * panels.unitBytes + v * VECTOR_BYTES)),
  );
}

/** sum += a · b. */
export function accumulate(f: KernelBuilder, sum: Local, a: Code, b: Code): Code {
  return set(sum, f.madd(a, b, get(sum)));
}
