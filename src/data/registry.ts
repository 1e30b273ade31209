/** All built-in problems. A new one is a file in problems/, an id in `ProblemId`, and an entry here. */
import type { Problem, ProblemId } from './problem.ts';
import { and } from './problems/and.ts';
import { bumps } from './problems/bumps.ts';
import { checkerboard } from './problems/checkerboard.ts';
import { circle } from './problems/circle.ts';
import { drawPoints, drawValues } from './problems/drawPoints.ts';
import { gaussians } from './problems/gaussians.ts';
import { moons } from './problems/moons.ts';
import { nand } from './problems/nand.ts';
import { or } from './problems/or.ts';
import { plane } from './problems/plane.ts';
import { sine } from './problems/sine.ts';
import { spiral } from './problems/spiral.ts';
import { transactions } from './problems/transactions.ts';
import { xor } from './problems/xor.ts';
import { xorCloud } from './problems/xorCloud.ts';

/** In the order of the gallery, group after group. */
export const PROBLEMS = {
  transactions,
  and,
  or,
  nand,
  xor,
  circle,
  gaussians,
  'xor-cloud': xorCloud,
  spiral,
  moons,
  checkerboard,
  plane,
  bumps,
  sine,
  'draw-points': drawPoints,
  'draw-values': drawValues,
} satisfies Record<ProblemId, Problem>;

/** The problems in the order of the gallery. */
export const PROBLEM_LIST: readonly Problem[] = Object.values(PROBLEMS);

/** Whether a text, for instance from an address, names a built-in problem. */
export function isProblemId(text: string): text is ProblemId {
  return Object.hasOwn(PROBLEMS, text);
}
