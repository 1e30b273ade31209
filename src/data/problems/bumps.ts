import type { Problem } from '../problem.ts';
import { SURFACE_OVER_POINTS } from './plane2d.ts';
import { generateSurface } from './surface.ts';

/** Far enough apart that they hardly add up, so heights stay within −1 … 1. */
const BUMPS = [
  { x1: -3, x2: 3, height: 1 },
  { x1: 3, x2: 2, height: -1 },
  { x1: 0, x2: -3, height: 1 },
] as const;
const WIDTH = 1.5;

/** The sum of the bumps, each `height · exp(−distance² / (2 · WIDTH²))`. */
function heightAt(x1: number, x2: number): number {
  return BUMPS.reduce((sum, bump) => {
    const squaredDistance = (x1 - bump.x1) ** 2 + (x2 - bump.x2) ** 2;
    return sum + bump.height * Math.exp(-squaredDistance / (2 * WIDTH ** 2));
  }, 0);
}

export const bumps: Problem = {
  ...SURFACE_OVER_POINTS,
  id: 'bumps',
  generate: (options) => generateSurface(options, heightAt),
};
