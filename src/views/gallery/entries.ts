/** What the gallery lists: the problems that bring their own rows, and tables. */
import type { Problem } from '../../data/problem.ts';
import { PROBLEM_LIST } from '../../data/registry.ts';
import { gallery } from '../../i18n/en.ts';
import { TABLE_ENTRIES, type TableEntry } from './tableEntries.ts';

export type Entry = { summary: string } & (
  { kind: 'problem'; problem: Problem } | { kind: 'table'; problem: TableEntry }
);

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
    const title = entry.kind === 'problem' ? entry.problem.group : TABLE_GROUP;
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [...groups].map(([title, entries]) => ({ title, entries }));
}

/** The shape of the network that a problem opens with, as in "2-4-2-1". */
export function openingShape({ inputs, defaults }: Problem): string {
  return [inputs.length, ...defaults.hiddenUnits, 1].join('-');
}

function allEntries(): Entry[] {
  return [
    ...PROBLEM_LIST.map(
      (problem) => ({ kind: 'problem', problem, summary: gallery.summaries[problem.id] }) as const,
    ),
    ...TABLE_ENTRIES.map((problem) => ({ kind: 'table', problem, summary: problem.summary }) as const),
  ];
}

function matches({ problem, summary }: Entry, query: string): boolean {
  const text = `${problem.name} ${summary}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
