/** The problem of a document, whether it is built in or comes from a table. */
import type { Problem, ProblemFacts } from '../data/problem.ts';
import { withDrawnClasses } from '../data/drawnClasses.ts';
import { isProblemId, PROBLEMS } from '../data/registry.ts';
import type { EdgewiseDocument } from './document.ts';

/** What is known of the document's problem without its rows: the same object as long as the data stay the same. */
export function problemOf({ problem, table, data }: EdgewiseDocument): ProblemFacts {
  if (isProblemId(problem)) return withDrawnClasses(PROBLEMS[problem], data.points);
  if (!table) throw new Error(`The document is of the table “${problem}”, but says nothing about it.`);
  return table.facts;
}

/** The document's problem where it is one that brings its own rows; null for a table from a file. */
export function builtInProblemOf({ problem }: EdgewiseDocument): Problem | null {
  return isProblemId(problem) ? PROBLEMS[problem] : null;
}
