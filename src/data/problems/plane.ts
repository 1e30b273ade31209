import type { Problem } from '../problem.ts';
import { SURFACE_OVER_POINTS } from './plane2d.ts';
import { generateSurface } from './surface.ts';

export const plane: Problem = {
  ...SURFACE_OVER_POINTS,
  id: 'plane',
  // From −1 in the lower left corner (−6, −6) to 1 in the upper right (6, 6).
  generate: (options) => generateSurface(options, (x1, x2) => (x1 + x2) / 12),
};
