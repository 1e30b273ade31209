/**
 * The rows behind documents of tables. Documents say which rows they are of; this fetches, reads and prepares them, and
 * keeps those prepared last, so that undo finds them again.
 */
import { BUILT_IN_TABLES } from '../data/tables/builtIn.ts';
import { tableFacts } from '../data/tables/tableFacts.ts';
import type { TableOutcome } from '../data/tables/outcome.ts';
import type { PreparedTable, ReadChoices, TableSettings } from '../data/tables/types.ts';
import { namingOf } from '../document/builtInTable.ts';
import type { EdgewiseDocument, TablePart, TableSource } from '../document/document.ts';
import { hashSeed } from '../engine/index.ts';
import { actions as done } from '../i18n/en.ts';
import type { TableClient } from '../worker/tableClient.ts';
import type { ReadAnswer } from '../worker/tableProtocol.ts';
import { contentKeyOf } from './contentKey.ts';
import { worded, type Declined, type Outcome } from './outcome.ts';

export interface TablePorts {
  client: TableClient;
  /** The bytes of a file that belongs to the page. */
  loadFile: (path: string) => Promise<Uint8Array>;
}

export type TableText = Uint8Array | string;

const MOST_PREPARED = 8;
const MOST_ANSWERS = 3;
/** Texts that documents in the history may still be of; the newest stays whatever its size. */
const MOST_TEXT_BYTES = 64 * 2 ** 20;

export interface Tables {
  /** Reads a person's own file or text, under a name that documents can keep. */
  readOwn(text: TableText, choices: ReadChoices, onProgress?: (share: number) => void): Promise<ReadOwn>;
  /** What the columns of a table hold, and the settings that they propose. */
  describe(source: TableSource, choices: ReadChoices): Promise<Outcome<ReadAnswer>>;
  prepare(
    source: TableSource,
    settings: TableSettings,
    seed: number,
  ): Promise<Outcome<{ key: string; prepared: PreparedTable }>>;
  /** The rows that a document is of; null where they have not been prepared, or not lately. */
  rowsOf(document: EdgewiseDocument): PreparedTable | null;
  /** The text of a document's own table; null where it has none, or where it is no longer at hand. */
  ownText(document: EdgewiseDocument): TableText | null;
  /** Keeps a text that a document can name by what is returned. */
  keepOwn(text: TableText): string;
  /** The part of a document that is about a table, with its rows ready. */
  setUp(source: TableSource, settings: TableSettings, seed: number): Promise<Outcome<{ table: TablePart }>>;
  /** Makes the rows of a document ready; refused where its file is no longer there. */
  ensure(document: EdgewiseDocument): Promise<Outcome<object>>;
  cancel(): void;
}

export interface ReadOwn {
  /** Tells this text from all others. */
  contentKey: string;
  outcome: Outcome<ReadAnswer>;
}

export function createTables({ client, loadFile }: TablePorts): Tables {
  const prepared = new Map<string, PreparedTable>();
  const texts = new Map<string, TableText>();
  const answers = new Map<string, TableOutcome<ReadAnswer>>();
  /** Which text the worker has read, and how. */
  let inWorker: string | null = null;
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** What the worker has read last is what it is asked about: nobody reads anything else before `act` is over. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = lastTurn.then(act);
    // A worker that was stopped has nothing any more.
    lastTurn = turn.catch(() => (inWorker = null));
    return turn;
  }

  async function textOf(source: TableSource): Promise<TableText | null> {
    if (source.kind === 'own') return texts.get(source.contentKey) ?? null;
    const known = texts.get(source.id);
    if (known) return known;
    const text = await loadFile(BUILT_IN_TABLES[source.id].file);
    keepText(texts, source.id, text);
    return text;
  }

  async function describe(source: TableSource, choices: ReadChoices): Promise<Outcome<ReadAnswer>> {
    const known = answers.get(placeOf(source, choices));
    if (known) return worded(known);
    const text = await textOf(source).catch(() => null);
    return worded(await inTurn(() => read(source, text, choices)));
  }

  async function read(
    source: TableSource,
    text: TableText | null,
    choices: ReadChoices,
  ): Promise<TableOutcome<ReadAnswer> | Declined> {
    if (text === null)
      return {
        ok: false,
        error: source.kind === 'own' ? done.rowsGone(source.fileName) : done.notLoaded,
      };
    return readText(contentOf(source), text, choices);
  }

  async function readText(
    content: string,
    text: TableText,
    choices: ReadChoices,
    onProgress?: (share: number) => void,
  ): Promise<TableOutcome<ReadAnswer>> {
    inWorker = null;
    const outcome = await client.read(text, choices, onProgress);
    if (!outcome.ok) return outcome;
    inWorker = placeAt(content, outcome.findings);
    keep(answers, inWorker, outcome, MOST_ANSWERS);
    return outcome;
  }

  async function prepare(source: TableSource, settings: TableSettings, seed: number) {
    const key = keyOf(source, settings, seed);
    const known = prepared.get(key);
    if (known) {
      keep(prepared, key, known, MOST_PREPARED);
      return { ok: true, notes: [], key, prepared: known } as const;
    }
    const text = await textOf(source).catch(() => null);
    const outcome = await inTurn(() => readAndPrepare(source, text, settings, seed));
    if (!outcome.ok) return worded<{ key: string; prepared: PreparedTable }>(outcome);
    keep(prepared, key, outcome.prepared, MOST_PREPARED);
    return worded({ ...outcome, key });
  }

  async function readAndPrepare(
    source: TableSource,
    text: TableText | null,
    settings: TableSettings,
    seed: number,
  ): Promise<TableOutcome<{ prepared: PreparedTable }> | Declined> {
    const isRead = inWorker === placeOf(source, settings.read);
    const again = isRead ? null : await read(source, text, settings.read);
    return again?.ok === false ? again : client.prepare(settings, seed);
  }

  return {
    async readOwn(text, choices, onProgress) {
      const contentKey = contentKeyOf(text);
      const outcome = await inTurn(() => readText(contentKey, text, choices, onProgress));
      if (outcome.ok) keepText(texts, contentKey, text);
      return { contentKey, outcome: await worded(outcome) };
    },
    describe,
    prepare,
    ownText: ({ table }) =>
      table?.source.kind === 'own' ? (texts.get(table.source.contentKey) ?? null) : null,
    keepOwn(text) {
      const contentKey = contentKeyOf(text);
      keepText(texts, contentKey, text);
      return contentKey;
    },
    async setUp(source, settings, seed) {
      const outcome = await prepare(source, settings, seed).catch(stopped);
      if (!outcome.ok) return outcome;
      const { key, prepared: rows, notes } = outcome;
      const facts = tableFacts(rows, namingOf(source));
      return { ok: true, notes, table: { key, source, settings, facts, encoding: rows.encoding } };
    },
    rowsOf: ({ table }) => (table && prepared.get(table.key)) ?? null,
    async ensure({ table, data }) {
      if (!table || prepared.has(table.key)) return { ok: true, notes: [] };
      return prepare(table.source, table.settings, data.seed);
    },
    cancel() {
      // The worker goes, be it reading or not.
      inWorker = null;
      client.cancel();
    },
  };
}

export function stopped(): Declined {
  return { ok: false, error: done.readingStopped };
}

function placeOf(source: TableSource, choices: ReadChoices): string {
  return placeAt(contentOf(source), choices);
}

function contentOf(source: TableSource): string {
  return source.kind === 'own' ? source.contentKey : source.id;
}

function placeAt(contentKey: string, choices: ReadChoices): string {
  return `${contentKey} ${JSON.stringify(choices)}`;
}

function keyOf(source: TableSource, settings: TableSettings, seed: number): string {
  return `${placeOf(source, settings.read)}#${hashSeed(JSON.stringify(settings), seed)}`;
}

/** The newest last; the oldest goes where there are too many. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}

/** The newest last; the oldest go where there is too much. */
function keepText(texts: Map<string, TableText>, key: string, text: TableText): void {
  texts.delete(key);
  texts.set(key, text);
  let bytes = 0;
  for (const kept of texts.values()) bytes += kept.length;
  for (const [oldest, { length }] of texts) {
    if (bytes <= MOST_TEXT_BYTES || oldest === key) return;
    texts.delete(oldest);
    bytes -= length;
  }
}
