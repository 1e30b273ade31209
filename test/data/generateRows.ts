import type { ProblemId, Row } from '../../src/data/problem.ts';
import { PROBLEMS } from '../../src/data/registry.ts';
import { createRandom } from '../../src/engine/index.ts';

/** Rows of a problem straight from its generator: 200 without noise at seed 1 unless told. */
export function generateRows(
  id: ProblemId,
  { rows = 200, noise = 0, seed = 1 }: { rows?: number; noise?: number; seed?: number } = {},
): Row[] {
  return PROBLEMS[id].generate({
    rows,
    noise,
    random: createRandom(seed),
    points: PROBLEMS[id].firstPoints ?? [],
  });
}
