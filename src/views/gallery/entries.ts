/** What the gallery lists: the problems that bring their own rows, and tables. */
import type { Problem, ProblemId, TableId } from '../../data/problem.ts';
import { PROBLEM_DEFAULTS } from '../../data/problemDefaults.ts';
import { PROBLEM_LIST } from '../../data/registry.ts';
import { problemName } from '../../document/problem.ts';
import { about, gallery } from '../../i18n/en.ts';
import { TABLE_ENTRIES, type TableEntry } from './tableEntries.ts';

export type Entry = { name: string; summary: string } & (
  { kind: 'problem'; problem: Problem } | { kind: 'table'; problem: TableEntry }
);

/** A problem or a table without a summary does not compile. */
const SUMMARIES: Readonly<Record<ProblemId | TableId, string>> = about.summaries;

export interface EntryGroup {
  title: string;
  entries: readonly Entry[];
}

const TABLE_GROUP = gallery.realData;

/** The groups in their order, with the problems whose name or summary has every word of `query`. */
export function findEntries(query: string): EntryGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of allEntries()) {
    if (!matches(entry, query)) continue;
    const title = entry.kind === 'problem' ? gallery.groups[entry.problem.group] : TABLE_GROUP;
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups].map(([title, entries]) => ({ title, entries }));
}

/** The shape of the network that a problem opens with, as in "2-4-2-1". */
export function openingShape({ id, inputs }: Problem): string {
  return [inputs.length, ...PROBLEM_DEFAULTS[id].hiddenUnits, 1].join('-');
}

function allEntries(): Entry[] {
  return [
    ...PROBLEM_LIST.map(
      (problem) =>
        ({
          kind: 'problem',
          problem,
          name: problemName(problem.id),
          summary: SUMMARIES[problem.id],
        }) as const,
    ),
    ...TABLE_ENTRIES.map(
      (problem) => ({ kind: 'table', problem, name: problem.name, summary: SUMMARIES[problem.id] }) as const,
    ),
  ];
}

function matches({ name, summary }: Entry, query: string): boolean {
  const text = `${name} ${summary}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
