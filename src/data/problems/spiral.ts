import type { Problem } from '../problem.ts';
import { generateTwoClasses } from '../points.ts';
import { TWO_CLASSES_OF_POINTS } from './plane2d.ts';

const TURNS = 1.75;
/** The arms start a little off the centre, where they would meet. */
const FIRST_RADIUS = 0.25;
const LAST_RADIUS = 5;

/**
 * The point a share `along` (0 … 1) of the way out on the arm of class `label`. Radius and angle grow evenly, clockwise;
 * class 1 ends at the bottom, class 0 opposite.
 */
function pointOnArm(along: number, label: number): [number, number] {
  const radius = FIRST_RADIUS + (LAST_RADIUS - FIRST_RADIUS) * along;
  const start = label === 1 ? -Math.PI / 2 : Math.PI / 2;
  const angleFromTop = start + 2 * Math.PI * TURNS * along;
  return [radius * Math.sin(angleFromTop), radius * Math.cos(angleFromTop)];
}

export const spiral: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  id: 'spiral',
  generate: (options) => {
    const pointsAnArm = Math.ceil(options.rows / 2);
    return generateTwoClasses(options, (label, index) => {
      // One point at a random place in each of equal stretches: no gaps, and yet another draw for another seed.
      const stretch = Math.floor(index / 2);
      return pointOnArm((stretch + options.random.uniform()) / pointsAnArm, label);
    });
  },
};
