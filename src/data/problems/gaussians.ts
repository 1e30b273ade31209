import type { Problem } from '../problem.ts';
import { generateTwoClasses } from '../points.ts';
import { TWO_CLASSES_OF_POINTS } from './plane2d.ts';

/** Class 1 is centred at (2, 2), class 0 at the opposite point. */
const CENTER = 2;
/** Standard deviation of both: small enough that the clouds hardly touch and stay on the plane. */
const SPREAD = 0.8;

export const gaussians: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  id: 'gaussians',
  generate: (options) =>
    generateTwoClasses(options, (label) => {
      const center = label === 1 ? CENTER : -CENTER;
      return [options.random.normal(center, SPREAD), options.random.normal(center, SPREAD)];
    }),
};
