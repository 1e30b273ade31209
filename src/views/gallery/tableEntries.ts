/** The tables as the gallery lists them: those of the page, and a person's own. */
import { BUILT_IN_TABLE_LIST } from '../../data/tables/builtIn.ts';
import type { TableId } from '../../data/problem.ts';
import { TABLE_WORDS } from '../../document/builtInTable.ts';
import { gallery } from '../../i18n/en.ts';

export interface TableEntry {
  id: TableId;
  name: string;
  /** For places with little room. */
  shortName: string;
}

const OWN_TABLE: TableEntry = {
  id: 'own-table',
  name: gallery.ownTable,
  shortName: gallery.ownTable,
};

export const TABLE_ENTRIES: readonly TableEntry[] = [
  ...BUILT_IN_TABLE_LIST.map(({ id }) => ({ id, ...TABLE_WORDS[id] })),
  OWN_TABLE,
];
