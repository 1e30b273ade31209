/** How the tables that come with the page are called, and their columns. A table without words does not compile. */
import type { BuiltInTableId } from '../data/tables/builtIn.ts';
import type { Naming } from '../data/tables/tableFacts.ts';
import { problems as words } from '../i18n/en.ts';
import type { TableWords } from '../i18n/en/problems.ts';
import type { TableSource } from './document.ts';

export const TABLE_WORDS: Readonly<Record<BuiltInTableId, TableWords>> = words.tables;

/** A person's own table has the names of its file. */
export function namingOf(source: TableSource): Naming {
  if (source.kind === 'own') return { id: 'own-table', name: source.fileName, labels: {} };
  const { name, columns, classes } = TABLE_WORDS[source.id];
  return { id: source.id, name, labels: columns, ...(classes && { classLabels: classes }) };
}
