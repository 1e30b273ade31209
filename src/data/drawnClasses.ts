/** What a drawn problem is, once its points are of more than two classes. */
import { drawnClassCount, MOST_DRAWN_CLASSES } from './drawing.ts';
import type { DrawnPoint, Problem } from './problem.ts';

const known = new Map<string, Problem>();

/**
 * The problem with the classes that are drawn: where there are more than two, its task is to tell classes apart. The
 * same object for the same problem and number of classes.
 */
export function withDrawnClasses(problem: Problem, points: readonly DrawnPoint[] | null): Problem {
  if (problem.kind !== 'drawn' || problem.task !== 'binary' || points === null) return problem;
  const count = Math.min(drawnClassCount(points), MOST_DRAWN_CLASSES);
  if (count <= 2) return problem;
  const key = `${problem.id} ${count}`;
  const withClasses = known.get(key) ?? { ...problem, task: 'classes' as const, classCount: count };
  known.set(key, withClasses);
  return withClasses;
}
