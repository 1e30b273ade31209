/** What the problems of points in the plane have in common. */
import type { Problem } from '../problem.ts';

/** Both axes of the drawn plane. */
export const PLANE = [-6, 6] as const;

/** Points of two classes, before each problem adds its rows. */
export const TWO_CLASSES_OF_POINTS = {
  group: 'points',
  kind: 'generated',
  task: 'binary',
  inputs: [
    { symbol: 'x₁', min: PLANE[0], max: PLANE[1] },
    { symbol: 'x₂', min: PLANE[0], max: PLANE[1] },
  ],
  target: { symbol: 'y' },
  plane: PLANE,
  derivedInputs: true,
} as const satisfies Partial<Problem>;

/** A number for every point of the plane, between −1 and 1. */
export const SURFACE_OVER_POINTS = {
  ...TWO_CLASSES_OF_POINTS,
  group: 'surfaces',
  task: 'regression',
} as const satisfies Partial<Problem>;
