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

/** What the open table is to become, for which its rows are being prepared. */
interface Wish {
  table: TablePart;
  settings: TableSettings;
  seed: number;
  /** What was changed, one after another. */
  words: readonly string[];
  /** Of the last change. */
  mergeKey: string | undefined;
}

export function createTableActions(context: ActionContext) {
  /** Number of the newest wish: an older one that is ready later is dropped. */
  let newest = 0;
  let awaited: Wish | null = null;

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

  /** Sets the open table up as it is wanted to be; weights survive where their inputs and outputs do. What was opened since wins. */
  async function setUpAgain(wish: Wish): Promise<void> {
    const { table, settings, seed, words, mergeKey } = wish;
    awaited = wish;
    const outcome = await prepareTable(table.source, settings, seed);
    if (awaited === wish) awaited = null;
    if (!outcome || context.get().document.table !== table) return;
    if (!outcome.ok) return context.say(outcome.error, 'error');
    const { ui, document } = context.get();
    const isSameTable = settings === table.settings;
    if (!isSameTable && ui.sample.kind === 'row') context.setUi({ sample: { kind: 'row', row: 0 } });
    context.setUi({ selection: null, hover: null, typing: null });
    const next = withoutGoneParameters(withTable(document, outcome.table));
    const note = isSameTable ? null : outcome.notes.join(' ') || null;
    const options = words.length > 1 || mergeKey === undefined ? { note } : { note, mergeKey };
    context.change(done.several(words), { ...next, data: { ...document.data, seed } }, options);
  }

  /** What is wanted of the open table on top of what is not ready yet; null where none is open. */
  function wishOf(words: string, mergeKey?: string): Wish | null {
    const { table, data } = context.get().document;
    if (!table) return null;
    if (awaited?.table !== table)
      return { table, settings: table.settings, seed: data.seed, words: [words], mergeKey };
    const isMoved = mergeKey !== undefined && mergeKey === awaited.mergeKey;
    const before = isMoved ? awaited.words.slice(0, -1) : awaited.words;
    return { ...awaited, words: [...new Set([...before, words])], mergeKey };
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
  async function open(
    source: TableSource,
    settings: TableSettings,
    seed: number,
    isFirst = false,
  ): Promise<string | null> {
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
      isFirst,
    });
    context.announce(done.isOpen(table.facts.name));
    return null;
  }

  return {
    /**
     * Opens a table of the page's own; `isFirst` is for the one that the page comes up with. Resolves to whether it is open;
     * why it could not be opened is said.
     */
    async openTable(
      id: BuiltInTableId,
      seed: number = context.get().document.data.seed,
      isFirst = false,
    ): Promise<boolean> {
      const source: TableSource = { kind: 'builtIn', id };
      const read = await context.tables.describe(source, FIND_ALL).catch(stopped);
      const refused = read.ok
        ? await open(source, builtInSettings(BUILT_IN_TABLES[id], read.settings), seed, isFirst)
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

    /** Sets the open table up in another way; `change` makes its settings of those that are in force, or will be. */
    async changeTable(
      words: string,
      change: (settings: TableSettings) => TableSettings,
      mergeKey?: string,
    ): Promise<void> {
      const wish = wishOf(words, mergeKey);
      if (wish) await setUpAgain({ ...wish, settings: change(wish.settings) });
    },

    /** Draws other parts of the same rows. */
    async reseedTable(seed: number): Promise<void> {
      const wish = wishOf(done.setDataSeed(seed));
      if (wish) await setUpAgain({ ...wish, seed });
    },

    setFit(words: string, change: Partial<FitSettings>): void {
      const { document } = context.get();
      context.change(words, { ...document, fit: { ...document.fit, ...change } });
    },
  };
}
