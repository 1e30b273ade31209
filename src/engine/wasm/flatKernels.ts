/**
 * What is done to all parameters alike, whatever layer they belong to: loops over whole arrays in memory. A step with
 * penalties, clipping, locked weights or dropout keeps its gradient in an array and goes through these.
 */
import type { OptimizerSpec } from '../optimizers.ts';
import type { Code } from './code.ts';
import { f32x4, f64, f64x2, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { FLOAT_BYTES, VECTOR_BYTES } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import { advance, repeat } from './loops.ts';
import { sumOfLanes } from './outputKernel.ts';
import { updateFreeParameters, updateParameters } from './parameterUpdate.ts';
import { sign } from './vectorMath.ts';

/** The body for each vector of parameters; what belongs to a parameter lies at a fixed distance from it. */
function eachParameter(f: KernelBuilder, layout: MemoryLayout, body: (pointer: Local) => Code): Code {
  const pointer = f.local('i32');
  return [
    set(pointer, i32.const(layout.parameters)),
    repeat(f, i32.const(layout.parameterBytes / VECTOR_BYTES), [
      body(pointer),
      advance(pointer, VECTOR_BYTES),
    ]),
  ];
}

const setting = (layout: MemoryLayout, index: number): Code =>
  v128.load32Splat(i32.const(0), layout.settings + index * FLOAT_BYTES);

/** Adds the penalty's gradient, l1·sign(w) + 2·l2·w on weights, and returns the sum of squares of all that may move. */
export function penaltyKernel(f: KernelBuilder, layout: MemoryLayout): Code {
  const sum = f.scratch('sum of squares');
  const zero = f.constant(0);
  return [
    set(sum, zero),
    eachParameter(f, layout, (pointer) => {
      const at = (address: number): Code => v128.load(get(pointer), address - layout.parameters);
      const weight = f.scratch('weight');
      const size = f32x4.mul(setting(layout, 0), sign(f, get(weight)));
      const penalty = f.madd(setting(layout, 1), get(weight), size);
      return [
        set(weight, v128.load(get(pointer), 0)),
        f.keep('gradient', f32x4.add(at(layout.gradient), v128.and(penalty, at(layout.weightMask))), (g) => [
          v128.store(get(pointer), layout.gradient - layout.parameters, g),
          f.keep('free', v128.and(g, at(layout.freeMask)), (free) => [
            addSquares(f, sum, free),
            addSquares(f, sum, v128.shuffle(free, free, [2, 3, 2, 3])),
          ]),
        ]),
      ];
    }),
    f64.add(f64x2.extractLane(get(sum), 0), f64x2.extractLane(get(sum), 1)),
  ];
}

/** Adds the squares of the two lower lanes in double precision. */
function addSquares(f: KernelBuilder, sum: Local, vector: Code): Code {
  return f.keep('doubles', f64x2.promoteLowF32x4(vector), (doubles) =>
    set(sum, f64x2.add(get(sum), f64x2.mul(doubles, doubles))),
  );
}

/** Clips the gradient in memory and lets the optimiser change all parameters that are free. */
export function applyGradientKernel(f: KernelBuilder, layout: MemoryLayout, optimizer: OptimizerSpec): Code {
  const limit = setting(layout, 3);
  return eachParameter(f, layout, (pointer) => {
    const at = (address: number): Code => v128.load(get(pointer), address - layout.parameters);
    const shortened = f32x4.mul(at(layout.gradient), setting(layout, 2));
    const clipped = f32x4.pmin(f32x4.pmax(shortened, f32x4.neg(limit)), limit);
    const place = { pointer, offset: 0, slotBytes: layout.parameterBytes };
    const record = i32.const(layout.records);
    return updateFreeParameters(f, optimizer, place, clipped, record, at(layout.freeMask));
  });
}

/** Lets the optimiser change all parameters by the gradient in memory. */
export function updateKernel(
  f: KernelBuilder,
  layout: MemoryLayout,
  optimizer: OptimizerSpec,
  record: Code,
): Code {
  return f.holdingConstants(() =>
    eachParameter(f, layout, (pointer) => {
      const gradient = v128.load(get(pointer), layout.gradient - layout.parameters);
      return updateParameters(
        f,
        optimizer,
        { pointer, offset: 0, slotBytes: layout.parameterBytes },
        gradient,
        record,
      );
    }),
  );
}

/** Returns 0, or NaN where a parameter is not finite. */
export function finiteKernel(f: KernelBuilder, layout: MemoryLayout): Code {
  const sum = f.scratch('sum');
  return [
    set(sum, f.constant(0)),
    eachParameter(f, layout, (pointer) =>
      set(sum, f.madd(v128.load(get(pointer), 0), f.constant(0), get(sum))),
    ),
    sumOfLanes(f, get(sum)),
  ];
}

/** product = left ⊙ right. Arguments: product, left, right, the number of vectors. */
export function multiplyKernel(f: KernelBuilder, args: KernelArguments): Code {
  const [product, left, right, count] = args;
  return repeat(f, get(count), [
    v128.store(get(product), 0, f32x4.mul(v128.load(get(left), 0), v128.load(get(right), 0))),
    [product, left, right].map((pointer) => advance(pointer, VECTOR_BYTES)),
  ]);
}
