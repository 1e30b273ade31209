/** Looking for numbers so small that products with them are denormal. */
import type { Code } from './code.ts';
import { f32x4, get, i32x4, ifElse, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { flush, SIZE_MASK } from './vectorMath.ts';

/**
 * Whether a number in the vectors is smaller than the threshold, but not 0: as an i32 that is not 0 then. One less than the
 * bits of 0 are those of a NaN, which is smaller than nothing; else one bit makes no difference.
 */
export function isAnyTiny(f: KernelBuilder, vectors: readonly Code[], threshold: number): Code {
  const sizes = vectors.map((vector) => i32x4.sub(v128.and(vector, f.bits(SIZE_MASK)), f.bits(1)));
  const smallest = sizes.reduce((least, size) => i32x4.minU(least, size));
  return i32x4.bitmask(f32x4.lt(smallest, f.constant(threshold)));
}

/** Makes smaller numbers in some variables 0. As a rule there are none, and nothing waits for finding that out. */
export function flushVariables(f: KernelBuilder, variables: readonly Local[], threshold: number): Code {
  const flushed = variables.map((variable) => set(variable, flush(f, get(variable), threshold)));
  return ifElse(isAnyTiny(f, variables.map(get), threshold), flushed, []);
}
