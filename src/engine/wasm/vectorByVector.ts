/**
 * Small layers vector after vector. A layer has to wait for the slowest of the numbers that it begins with; where the
 * samples of the first vector are through all units before those of the second, the next layer begins with them while the
 * others are still being worked on. It also takes fewer registers.
 */
import type { Code } from './code.ts';
import { i32 } from './instructions.ts';
import type { KernelArguments, KernelBuilder } from './kernelBuilder.ts';
import { LANES, VECTOR_BYTES } from './layout.ts';
import type { Panels } from './layout.ts';
import { repeat, withCopies } from './loops.ts';

/** Whether a layer takes less time so: with more inputs or units there is always something else to do meanwhile. */
export function isWorthwhile(inputs: number, units: number, { count, vectors }: Panels): boolean {
  return count === 1 && vectors > 1 && inputs <= LANES && units <= LANES;
}

/**
 * A kernel's code for each vector of the only panel. Its first argument are weights, which stay; the second to the fourth
 * are arrays of panels.
 */
export function vectorByVector(
  f: KernelBuilder,
  panels: Panels,
  [weights, ...arrays]: KernelArguments,
  write: (one: Panels, args: KernelArguments) => Code,
): Code {
  const moving = arrays.slice(0, 3).map((pointer) => ({ pointer, stride: VECTOR_BYTES }));
  return withCopies(f, moving, (copies, moveOn) => {
    // The kernel may move its pointers.
    const given = [weights, ...copies].map((pointer) => ({ pointer, stride: 0 }));
    return repeat(f, i32.const(panels.vectors), [
      withCopies(f, given, ([w, first, second, third]) =>
        write({ ...panels, vectors: 1 }, [w!, first!, second!, third!, arrays[3], arrays[4]]),
      ),
      moveOn,
    ]);
  });
}
