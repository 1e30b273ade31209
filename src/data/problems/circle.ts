import type { Problem } from '../problem.ts';
import { generateTwoClasses } from '../points.ts';
import { TWO_CLASSES_OF_POINTS } from './plane2d.ts';

/** Radii between which a class lies: class 0 in the outer ring, class 1 in the disc. */
const RINGS = [
  { inner: 3.5, outer: 5 },
  { inner: 0, outer: 2.5 },
] as const;

export const circle: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  id: 'circle',
  generate: (options) =>
    generateTwoClasses(options, (label) => {
      const { inner, outer } = RINGS[label === 0 ? 0 : 1];
      // Areas grow with the square of the radius: drawing the square spreads the points evenly.
      const radius = Math.sqrt(options.random.uniform(inner ** 2, outer ** 2));
      const angle = options.random.uniform(0, 2 * Math.PI);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
};
