/** Opening tables, and setting them up in another way. Rows are prepared first: what cannot be is said, and nothing changes. */
import { BUILT_IN_TABLES, type BuiltInTableId } from '../../data/tables/builtIn.ts';
import { builtInSettings } from '../../data/tables/builtInSettings.ts';
import { FIND_ALL } from '../../data/tables/readTable.ts';
import { tableFacts } from '../../data/tables/tableFacts.ts';
import type { TableSettings } from '../../data/tables/types.ts';
import { withoutGoneParameters } from '../../document/edges.ts';
import type { FitSettings, TablePart, TableSource } from '../../document/document.ts';
import { createTableDocument, ownTableDefaults, withTable } from '../../document/tableDocument.ts';
import type { ActionContext } from '../context.ts';
import { firstLook } from '../state.ts';

export function createTableActions(context: ActionContext) {
  /** Number of the newest wish: an older one that is ready later is dropped. */
  let newest = 0;

  /** Reports what went wrong; null when all is well. */
  function refused(
    outcome: { ok: true } | { ok: false; error: string },
  ): outcome is { ok: false; error: string } {
    if (outcome.ok) return false;
    context.say(outcome.error, 'error');
    return true;
  }

  async function prepareTable(
    source: TableSource,
    settings: TableSettings,
    seed: number,
  ): Promise<{ table: TablePart; notes: readonly string[] } | null> {
    const wish = ++newest;
    const outcome = await context.tables.prepare(source, settings, seed);
    if (wish !== newest || refused(outcome)) return null;
    const { key, prepared, notes } = outcome;
    const naming =
      source.kind === 'builtIn'
        ? BUILT_IN_TABLES[source.id]
        : ({ id: 'own-table', name: source.fileName, labels: {} } as const);
    const facts = tableFacts(prepared, naming);
    return { table: { key, source, settings, facts, encoding: prepared.encoding }, notes };
  }

  async function open(source: TableSource, settings: TableSettings, seed: number): Promise<boolean> {
    const ready = await prepareTable(source, settings, seed);
    if (!ready) return false;
    const { table, notes } = ready;
    const defaults =
      source.kind === 'builtIn' ? BUILT_IN_TABLES[source.id].defaults : ownTableDefaults(settings.task);
    const document = createTableDocument(table, defaults, seed);
    context.setUi({
      ...firstLook(document),
      selection: null,
      hover: null,
      typing: null,
      dialog: null,
      threshold: 0.5,
      evaluatedPart: 'validation',
    });
    context.change(`open ${table.facts.name}`, document, { weights: 'fresh', note: notes.join(' ') || null });
    context.announce(`${table.facts.name} is open.`);
    return true;
  }

  return {
    /** Opens a table of the page's own. Resolves when it is open, or when it could not be opened. */
    async openTable(id: BuiltInTableId, seed: number = context.get().document.data.seed): Promise<void> {
      const source: TableSource = { kind: 'builtIn', id };
      const read = await context.tables.describe(source, FIND_ALL);
      if (refused(read)) return;
      await open(source, builtInSettings(BUILT_IN_TABLES[id], read.settings), seed);
    },

    /** Opens a person's own table, which has just been read. False when it could not be: the dialog stays open. */
    openOwnTable(fileName: string, contentKey: string, settings: TableSettings): Promise<boolean> {
      return open({ kind: 'own', fileName, contentKey }, settings, context.get().document.data.seed);
    },

    /** Sets the open table up in another way; weights survive where their inputs and outputs do. */
    async changeTable(words: string, change: Partial<TableSettings>): Promise<void> {
      const { table, data } = context.get().document;
      if (!table) return;
      const ready = await prepareTable(table.source, { ...table.settings, ...change }, data.seed);
      if (!ready) return;
      const { ui, document } = context.get();
      if (ui.sample.kind === 'row') context.setUi({ sample: { kind: 'row', row: 0 } });
      context.setUi({ selection: null, hover: null, typing: null });
      const next = withoutGoneParameters(withTable(document, ready.table));
      context.change(words, next, { note: ready.notes.join(' ') || null });
    },

    /** Draws other parts of the same rows. */
    async reseedTable(seed: number): Promise<void> {
      const { table, data } = context.get().document;
      if (!table) return;
      const ready = await prepareTable(table.source, table.settings, seed);
      if (!ready) return;
      const document = withTable(context.get().document, ready.table);
      context.change(`set the data seed to ${seed}`, { ...document, data: { ...data, seed } });
    },

    setFit(words: string, change: Partial<FitSettings>): void {
      const { document } = context.get();
      context.change(words, { ...document, fit: { ...document.fit, ...change } }, { mergeKey: words });
    },
  };
}
