/** The problem of a document, whether it is built in or comes from a table, with what it is called. */
import type { Problem, ProblemFacts, ProblemId } from '../data/problem.ts';
import { withDrawnClasses } from '../data/drawnClasses.ts';
import { isProblemId, PROBLEMS } from '../data/registry.ts';
import { problems as words } from '../i18n/en.ts';
import type { ProblemWords } from '../i18n/en/problems.ts';
import type { EdgewiseDocument } from './document.ts';

/** A problem without words does not compile. */
const PROBLEM_WORDS: Readonly<Record<ProblemId, ProblemWords>> = words.builtIn;

const known = new WeakMap<Problem, ProblemFacts>();

/** What is known of the document's problem without its rows: the same object as long as the data stay the same. */
export function problemOf({ problem, table, data }: EdgewiseDocument): ProblemFacts {
  if (isProblemId(problem)) return named(withDrawnClasses(PROBLEMS[problem], data.points));
  if (!table) throw new Error(`The document is of the table “${problem}”, but says nothing about it.`);
  return table.facts;
}

/** The document's problem where it is one that brings its own rows; null for a table from a file. */
export function builtInProblemOf({ problem }: EdgewiseDocument): Problem | null {
  return isProblemId(problem) ? PROBLEMS[problem] : null;
}

export function problemName(id: ProblemId): string {
  return PROBLEM_WORDS[id].name;
}

function named(problem: Problem): ProblemFacts {
  const facts = known.get(problem) ?? withWords(problem);
  known.set(problem, facts);
  return facts;
}

function withWords({
  id,
  kind,
  task,
  inputs,
  target,
  plane,
  derivedInputs,
  classCount,
}: Problem): ProblemFacts {
  const { name, inputs: names, target: targetName } = PROBLEM_WORDS[id];
  return {
    id,
    name,
    kind,
    task,
    inputs: inputs.map((input, at) => ({ ...input, name: names?.[at] ?? input.symbol })),
    target: { ...target, name: targetName },
    classes: classCount === undefined ? null : words.drawnClasses.slice(0, classCount),
    plane,
    derivedInputs,
  };
}
