/**
 * Powers and sines by products and sums alone. `**` and `Math.cos` may differ in their last bit from one browser to the
 * next; these do not.
 */

/** baseⁿ for a whole n ≥ 0, by repeated squaring. */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** Beyond this power of x the series adds nothing to a double. */
const LAST_POWER = 25;

/** sin x = x − x³/3! + x⁵/5! − …, for |x| ≤ π/2. */
export function sine(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 3; n <= LAST_POWER; n += 2) {
    term *= -(x * x) / ((n - 1) * n);
    sum += term;
  }
  return sum;
}
