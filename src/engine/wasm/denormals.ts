/**
 * Numbers so small that single precision keeps fewer digits of them. Every product with one takes some processors a hundred
 * times as long, and WebAssembly cannot turn them off.
 */
const SMALLEST_NORMAL = 2 ** -126;

/** 0 in the place of a denormal number. */
export function withoutDenormal(value: number): number {
  return value !== 0 && Math.abs(value) < SMALLEST_NORMAL ? 0 : value;
}
