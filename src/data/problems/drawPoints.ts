/** Points that a person places. */
import type { Problem } from '../problem.ts';
import { SURFACE_OVER_POINTS, TWO_CLASSES_OF_POINTS } from './plane2d.ts';

const DRAWN = {
  group: 'own',
  kind: 'drawn',
  generate: ({ points }) => points.map(({ x1, x2, label }) => ({ inputs: [x1, x2], label })),
} as const satisfies Partial<Problem>;

export const drawPoints: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  ...DRAWN,
  id: 'draw-points',
  firstPoints: [
    { x1: -2, x2: 0, label: 0 },
    { x1: 2, x2: 0, label: 1 },
  ],
};

export const drawValues: Problem = {
  ...SURFACE_OVER_POINTS,
  ...DRAWN,
  id: 'draw-values',
  firstPoints: [
    { x1: -2, x2: 0, label: -1 },
    { x1: 2, x2: 0, label: 1 },
  ],
};
