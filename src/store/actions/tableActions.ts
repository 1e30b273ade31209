/** Opening tables, and setting them up in another way. Rows are prepared first: what cannot be is said, and nothing changes. */
import { BUILT_IN_TABLES, type BuiltInTableId } from '../../data/tables/builtIn.ts';
import { builtInSettings } from '../../data/tables/builtInSettings.ts';
import { FIND_ALL } from '../../data/tables/reading.ts';
import type { ReadChoices, TableSettings } from '../../data/tables/types.ts';
import { withoutGoneParameters } from '../../document/edges.ts';
import type { EdgewiseDocument, FitSettings, TablePart, TableSource } from '../../document/document.ts';
import { createTableDocument, ownTableDefaults, withTable } from '../../document/tableDocument.ts';
import { actions as done } from '../../i18n/en.ts';
import type { ReadAnswer } from '../../worker/tableProtocol.ts';
import type { ActionContext } from '../context.ts';
import { nextTask } from '../nextTask.ts';
import type { Outcome } from '../outcome.ts';
import { firstLook } from '../state.ts';
import { stopped, type ReadOwn, type TableText } from '../tables.ts';

export function createTableActions(context: ActionContext) {
  /** Number of the newest wish: an older one that is ready later is dropped. */
  let newest = 0;

  /** Null where another table was asked for in the meantime. */
  async function prepareTable(
    source: TableSource,
    settings: TableSettings,
    seed: number,
  ): Promise<Outcome<{ table: TablePart }> | null> {
    const wish = ++newest;
    const outcome = await context.tables.setUp(source, settings, seed);
    return wish === newest ? outcome : null;
  }

  /** The rows of the open table in another way; null, and said why, where they cannot be had. What was opened since wins. */
  async function preparedAgain(
    change: Partial<TableSettings>,
    seed: number,
  ): Promise<Extract<Outcome<{ table: TablePart }>, { ok: true }> | null> {
    const { table } = context.get().document;
    const outcome = table && (await prepareTable(table.source, { ...table.settings, ...change }, seed));
    if (context.get().document.table !== table) return null;
    if (outcome?.ok) return outcome;
    context.say(outcome?.error ?? null, 'error');
    return null;
  }

  /**
   * A dialog that goes, rows that are handed to the worker and a problem that comes take too long for one task: this does the
   * first two. False where another table is wanted by then.
   */
  async function makeWay(document: EdgewiseDocument): Promise<boolean> {
    const wish = newest;
    // A table may take its time: whatever else was opened meanwhile stays open.
    if (context.get().ui.dialog === 'problems') {
      context.setUi({ dialog: null });
      await nextTask();
    }
    context.giveRows(document);
    await nextTask();
    return wish === newest;
  }

  /** Why it could not be opened, or null. */
  async function open(source: TableSource, settings: TableSettings, seed: number): Promise<string | null> {
    const outcome = await prepareTable(source, settings, seed);
    if (!outcome?.ok) return outcome?.error ?? null;
    const { table, notes } = outcome;
    const defaults =
      source.kind === 'builtIn' ? BUILT_IN_TABLES[source.id].defaults : ownTableDefaults(settings.task);
    const document = createTableDocument(table, defaults, seed);
    if (!(await makeWay(document))) return null;
    context.setUi({
      ...firstLook(document),
      selection: null,
      hover: null,
      typing: null,
      threshold: 0.5,
      evaluatedPart: 'validation',
    });
    context.change(done.open(table.facts.name), document, {
      weights: 'fresh',
      note: notes.join(' ') || null,
    });
    context.announce(done.isOpen(table.facts.name));
    return null;
  }

  return {
    /** Opens a table of the page's own. Resolves to whether it is open; why it could not be opened is said. */
    async openTable(id: BuiltInTableId, seed: number = context.get().document.data.seed): Promise<boolean> {
      const source: TableSource = { kind: 'builtIn', id };
      const read = await context.tables.describe(source, FIND_ALL).catch(stopped);
      const refused = read.ok
        ? await open(source, builtInSettings(BUILT_IN_TABLES[id], read.settings), seed)
        : read.error;
      context.say(refused, 'error');
      return refused === null;
    },

    /** Reads a person's own file or text; nothing is opened yet. Null when it was cancelled. */
    readOwnTable(
      text: TableText,
      choices: ReadChoices,
      onProgress: (share: number) => void,
    ): Promise<ReadOwn | null> {
      return context.tables.readOwn(text, choices, onProgress).catch(() => null);
    },

    /** Reads a text that has been read before in another way. */
    readOwnTableAgain(
      fileName: string,
      contentKey: string,
      choices: ReadChoices,
    ): Promise<Outcome<ReadAnswer> | null> {
      return context.tables.describe({ kind: 'own', fileName, contentKey }, choices).catch(() => null);
    },

    cancelReading(): void {
      context.tables.cancel();
    },

    /** What the columns of the open table hold; null when it cannot be said. */
    async describeTable(): Promise<ReadAnswer | null> {
      const { table } = context.get().document;
      if (!table) return null;
      const outcome = await context.tables.describe(table.source, table.settings.read).catch(() => null);
      return outcome?.ok ? outcome : null;
    },

    /** Opens a person's own table, which has just been read. Why it cannot be opened, or null: the dialog stays open. */
    openOwnTable(fileName: string, contentKey: string, settings: TableSettings): Promise<string | null> {
      return open({ kind: 'own', fileName, contentKey }, settings, context.get().document.data.seed);
    },

    /** Sets the open table up in another way; weights survive where their inputs and outputs do. */
    async changeTable(words: string, change: Partial<TableSettings>, mergeKey?: string): Promise<void> {
      const ready = await preparedAgain(change, context.get().document.data.seed);
      if (!ready) return;
      const { ui, document } = context.get();
      if (ui.sample.kind === 'row') context.setUi({ sample: { kind: 'row', row: 0 } });
      context.setUi({ selection: null, hover: null, typing: null });
      const next = withoutGoneParameters(withTable(document, ready.table));
      const note = ready.notes.join(' ') || null;
      context.change(words, next, mergeKey === undefined ? { note } : { note, mergeKey });
    },

    /** Draws other parts of the same rows. */
    async reseedTable(seed: number): Promise<void> {
      const ready = await preparedAgain({}, seed);
      if (!ready) return;
      const { document } = context.get();
      const next = withTable(document, ready.table);
      context.change(done.setDataSeed(seed), { ...next, data: { ...document.data, seed } });
    },

    setFit(words: string, change: Partial<FitSettings>): void {
      const { document } = context.get();
      const mergeKey = `fit-${Object.keys(change).join('-')}`;
      context.change(words, { ...document, fit: { ...document.fit, ...change } }, { mergeKey });
    },
  };
}
