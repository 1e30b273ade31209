/** The tables as the gallery lists them: those of the page, and a person's own. */
import { BUILT_IN_TABLE_LIST } from '../../data/tables/builtIn.ts';
import type { TableId } from '../../data/problem.ts';
import { gallery } from '../../i18n/en.ts';

export interface TableEntry {
  id: TableId;
  name: string;
  /** For places with little room. */
  shortName: string;
  summary: string;
}

export const OWN_TABLE: TableEntry = {
  id: 'own-table',
  name: gallery.ownTable,
  shortName: gallery.ownTable,
  summary: gallery.ownTableSummary,
};

export const TABLE_ENTRIES: readonly TableEntry[] = [...BUILT_IN_TABLE_LIST, OWN_TABLE];
