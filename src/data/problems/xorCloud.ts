import type { Problem } from '../problem.ts';
import { generateTwoClasses } from '../points.ts';
import { TWO_CLASSES_OF_POINTS } from './plane2d.ts';

/** Points keep this distance from both axes, and lie within the square of half-width `REACH`. */
const GAP = 0.3;
const REACH = 5;

export const xorCloud: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  id: 'xor-cloud',
  generate: (options) =>
    generateTwoClasses(options, (label) => {
      const side1 = options.random.uniform() < 0.5 ? -1 : 1;
      const side2 = label === 1 ? side1 : -side1; // class 1 where both coordinates have the same sign
      return [side1 * options.random.uniform(GAP, REACH), side2 * options.random.uniform(GAP, REACH)];
    }),
};
