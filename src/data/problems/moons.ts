import type { Problem } from '../problem.ts';
import { generateTwoClasses } from '../points.ts';
import { TWO_CLASSES_OF_POINTS } from './plane2d.ts';

const RADIUS = 3;
/** Centre of the half circle of class 0, open below; that of class 1, open above, is at the opposite point. */
const CENTER_X = -1.5;
const CENTER_Y = -0.75;

export const moons: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  id: 'moons',
  generate: (options) =>
    generateTwoClasses(options, (label) => {
      const angle = options.random.uniform(0, Math.PI);
      const mirror = label === 0 ? 1 : -1; // one moon is the other, turned by half a turn
      return [mirror * (CENTER_X + RADIUS * Math.cos(angle)), mirror * (CENTER_Y + RADIUS * Math.sin(angle))];
    }),
};
