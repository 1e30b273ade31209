/** Looking for numbers so small that products with them are denormal. */
import type { Code } from './code.ts';
import { f32x4, get, i32, i32x4, ifElse, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { LANES } from './layout.ts';
import { flush, SIZE_MASK } from './vectorMath.ts';

/** Whether a number in the first `lanes` of the vectors is smaller than the threshold, as an i32 that is not 0 then. */
export function isAnyTiny(
  f: KernelBuilder,
  vectors: readonly Code[],
  threshold: number,
  lanes: number = LANES,
): Code {
  const sizes = vectors.map((vector) => v128.and(vector, f.bits(SIZE_MASK)));
  const smallest = sizes.reduce((least, size) => f32x4.pmin(least, size));
  const tiny = i32x4.bitmask(f32x4.lt(smallest, f.constant(threshold)));
  return lanes === LANES ? tiny : i32.and(tiny, i32.const((1 << lanes) - 1));
}

/** Makes smaller numbers in some variables 0. As a rule there are none, and nothing waits for finding that out. */
export function flushVariables(
  f: KernelBuilder,
  variables: readonly Local[],
  threshold: number,
  lanes: number,
): Code {
  const flushed = variables.map((variable) => set(variable, flush(f, get(variable), threshold)));
  return ifElse(isAnyTiny(f, variables.map(get), threshold, lanes), flushed, []);
}
