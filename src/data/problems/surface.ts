import type { GenerateOptions, Row } from '../problem.ts';
import { addNoise, roundCoordinate } from '../points.ts';
import { PLANE } from './plane2d.ts';

/**
 * Points spread evenly over the plane, each with the height of a surface there. Noise then moves the points and leaves
 * their heights.
 */
export function generateSurface(
  { rows, noise, random }: GenerateOptions,
  height: (x1: number, x2: number) => number,
): Row[] {
  return Array.from({ length: rows }, () => {
    const x1 = random.uniform(PLANE[0], PLANE[1]);
    const x2 = random.uniform(PLANE[0], PLANE[1]);
    return { inputs: addNoise([x1, x2], noise, random), label: roundCoordinate(height(x1, x2)) };
  });
}
