/** What every generator of points needs: noise, rounding, and classes in turn. */
import type { Random } from '../engine/index.ts';
import type { GenerateOptions, Row } from './problem.ts';

/**
 * The nearest number with four decimals. Browsers may differ in the last bit of a sine or an exponential; after
 * rounding, all of them have the same data.
 */
export function roundCoordinate(value: number): number {
  const rounded = Math.round(value * 10_000) / 10_000;
  return rounded === 0 ? 0 : rounded; // never −0, which would be shown with its sign
}

/**
 * The coordinates with Gaussian noise of standard deviation `noise` added to each, rounded. The draws are made even
 * where the noise is 0: then more noise pushes the same points further, and does not draw other points.
 */
export function addNoise(coordinates: readonly number[], noise: number, random: Random): number[] {
  return coordinates.map((coordinate) => roundCoordinate(random.normal(coordinate, noise)));
}

/**
 * Rows of two classes that take turns, so that they are balanced. `place` gives the coordinates of a point of class
 * `label`, the `index`-th of the rows; noise comes afterwards and never changes the label.
 */
export function generateTwoClasses(
  { rows, noise, random }: GenerateOptions,
  place: (label: number, index: number) => readonly number[],
): Row[] {
  return Array.from({ length: rows }, (_, index) => {
    const label = index % 2;
    return { inputs: addNoise(place(label, index), noise, random), label };
  });
}
