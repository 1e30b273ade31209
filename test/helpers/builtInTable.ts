/** A table of the page's own, read from the disk and opened as the page opens it. */
import { readFileSync } from 'node:fs';
import { BUILT_IN_TABLES, type BuiltInTableId } from '../../src/data/tables/builtIn.ts';
import { builtInSettings } from '../../src/data/tables/builtInSettings.ts';
import { describeColumns } from '../../src/data/tables/describeColumns.ts';
import { proposeSettings } from '../../src/data/tables/proposeSettings.ts';
import { prepareTable } from '../../src/data/tables/prepareTable.ts';
import { readTable } from '../../src/data/tables/readTable.ts';
import { tableFacts } from '../../src/data/tables/tableFacts.ts';
import type { PreparedTable, TableSettings } from '../../src/data/tables/types.ts';
import { namingOf } from '../../src/document/builtInTable.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { createTableDocument } from '../../src/document/tableDocument.ts';
import { refusalText } from '../../src/document/tableWords.ts';

/** `seed` draws the parts, the initial weights and the order of the rows. */
export function openBuiltInTable(
  id: BuiltInTableId,
  seed: number,
  change: Partial<TableSettings> = {},
): { document: EdgewiseDocument; prepared: PreparedTable } {
  const builtIn = BUILT_IN_TABLES[id];
  const read = readTable(readFileSync(`public/${builtIn.file}`, 'utf8'));
  if (!read.ok) throw new Error(refusalText(read.refusal));
  const proposed = proposeSettings(read.table, describeColumns(read.table));
  if (!proposed) throw new Error(`Nothing can be predicted from the table ${id}.`);
  const settings = { ...builtInSettings(builtIn, proposed), ...change };
  const outcome = prepareTable(read.table, settings, seed);
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  const { prepared } = outcome;
  const source = { kind: 'builtIn', id } as const;
  const table = {
    key: `${id} ${seed}`,
    source,
    settings,
    facts: tableFacts(prepared, namingOf(source)),
    encoding: prepared.encoding,
  };
  return { document: createTableDocument(table, builtIn.defaults, seed), prepared };
}
