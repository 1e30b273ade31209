/**
 * The forward pass of one layer: z = x W + b and a = f(z), for all panels of samples.
 *
 * The work is cut into tiles of two or four units × one panel, whose sums stay in the processor's registers: each weight
 * is loaded once for all the panel's samples, each input once for the tile's units. Units go outside and panels inside, so
 * that four units' weights stay in the cache for the whole batch.
 */
import type { ElementwiseName } from '../activations.ts';
import { activationKernel } from './activationKernels.ts';
import type { ActivationKernel } from './activationKernels.ts';
import type { Code } from './code.ts';
import { f32x4, get, ifElse, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { blockBytes, FLOAT_BYTES, LANES, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { eachPanel, groups, range, rounds } from './loops.ts';
import { flush, SIZE_MASK } from './vectorMath.ts';
import { isWorthwhile, vectorByVector } from './vectorByVector.ts';

/** Smaller ones are 0 where the activation flushes: products with them would be denormal. */
const SMALLEST_PRE_ACTIVATION = 1e-18;
/** The cubes of smaller ones are denormal. */
const TINY_SUM = 1e-12;

export interface ForwardShape {
  inputs: number;
  units: number;
  activation: ElementwiseName;
  /** What is kept beside the activation, if anything. */
  beside: 'slope' | 'preActivation' | null;
  panels: Panels;
}

/** Arguments: weights, inputs, activations, what is kept beside them, the number of panels. */
export function forwardKernel(f: KernelBuilder, shape: ForwardShape, args: KernelArguments): Code {
  const { inputs, units, panels } = shape;
  if (!isWorthwhile(inputs, units, panels)) return forwardTiles(f, shape, args);
  return vectorByVector(f, panels, args, (one, moved) => forwardTiles(f, { ...shape, panels: one }, moved));
}

function forwardTiles(f: KernelBuilder, shape: ForwardShape, args: KernelArguments): Code {
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
        storeActivations(
          f,
          shape,
          tile.flatMap((unit) =>
            range(panels.vectors).map((v) => ({
              sums: get(sumOf(f, unit, v)),
              offset: unit * panels.unitBytes + v * VECTOR_BYTES,
              // What makes a unit's sums tiny are its weights as a rule, and then they all are.
              isTelling: v === 0,
            })),
          ),
          a,
          kept,
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

/** A vector of sums, and where its activation goes. */
interface Result {
  sums: Code;
  offset: number;
  /** Whether these are looked at to find out if there are tiny sums. */
  isTelling: boolean;
}

/**
 * Stores a = f(z) of some vectors of sums, and what is kept beside it. Where tiny sums would take long, they have a way of
 * their own: as a rule there are none, and nothing waits for finding that out.
 */
export function storeActivations(
  f: KernelBuilder,
  shape: ForwardShape,
  results: readonly Result[],
  a: Local,
  beside: Local,
): Code {
  const kernel = activationKernel(shape.activation);
  const { carefulValue } = kernel;
  const store = (flushes: boolean, value: ActivationKernel['value']): Code =>
    results.map((result) => storeActivation(f, { ...shape, flushes, value }, result, a, beside));
  const usual = store(kernel.flushes ?? false, kernel.value);
  return carefulValue ? ifElse(hasTinySum(f, results), store(true, carefulValue), usual) : usual;
}

function hasTinySum(f: KernelBuilder, results: readonly Result[]): Code {
  const telling = results.filter(({ isTelling }) => isTelling);
  const sizes = telling.map(({ sums }) => v128.and(sums, f.bits(SIZE_MASK)));
  const smallest = sizes.reduce((least, size) => f32x4.pmin(least, size));
  return v128.anyTrue(f32x4.lt(smallest, f.constant(TINY_SUM)));
}

interface StoredShape extends ForwardShape {
  flushes: boolean;
  value: ActivationKernel['value'];
}

function storeActivation(
  f: KernelBuilder,
  { activation, beside: what, flushes, value }: StoredShape,
  { sums, offset }: Result,
  a: Local,
  beside: Local,
): Code {
  const { slope } = activationKernel(activation);
  const result = f.scratch('activation');
  return f.keep('z', flushes ? flush(f, sums, SMALLEST_PRE_ACTIVATION) : sums, (z) => {
    const kept = what === 'slope' ? slope?.(f, z, get(result)) : z;
    return [
      set(result, value(f, z)),
      v128.store(get(a), offset, get(result)),
      what === null || kept === undefined ? [] : v128.store(get(beside), offset, kept),
    ];
  });
}
