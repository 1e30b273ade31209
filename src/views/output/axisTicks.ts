/** Round numbers along an axis or between contour lines. */

type Domain = readonly [number, number];

/** 1, 2 or 5 times a power of ten, not below `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

/** The multiples of `step` from one end of the domain to the other, both included. */
export function multiplesWithin([min, max]: Domain, step: number): number[] {
  const first = Math.ceil(min / step);
  const count = Math.floor(max / step) - first + 1;
  // Adding 0 turns −0 into 0.
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step + 0);
}

/** A handful of whole numbers within the domain. */
export function axisTicks(domain: Domain): number[] {
  return multiplesWithin(domain, roundStep(Math.max(1, (domain[1] - domain[0]) / 4)));
}
