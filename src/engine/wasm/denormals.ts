/**
 * A denormal number has fewer digits than single precision promises and takes some processors a hundred times as long, and
 * WebAssembly cannot turn them off. So what would make products denormal is taken as 0 where it comes in.
 */

/** Smaller inputs, and sums of units, are taken as 0: to weights of usual size they mean nothing. */
export const SMALLEST_INPUT = 2 ** -50;
/** Smaller parameters are taken as 0: the product of the smallest two is still normal, and that with any input. */
export const SMALLEST_PARAMETER = 2 ** -63;

/** 0 in the place of a number that is smaller in size; −0 stays. */
export function withoutTiny(value: number, smallest: number): number {
  return value !== 0 && Math.abs(value) < smallest ? 0 : value;
}
