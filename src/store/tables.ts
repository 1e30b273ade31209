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
  /** Reads what `readOwn` read last in another way. */
  readAgain(choices: ReadChoices): Promise<Outcome<ReadAnswer>>;
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
  cells(rows: readonly number[]): Promise<readonly (readonly string[])[]>;
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

  async function textOf(source: TableSource): Promise<TableText | null> {
    if (source.kind === 'own') return texts.get(source.contentKey) ?? null;
    const known = texts.get(source.id);
    if (known) return known;
    const text = await loadFile(BUILT_IN_TABLES[source.id].file);
    keepText(texts, source.id, text);
    return text;
  }

  async function describe(source: TableSource, choices: ReadChoices): Promise<Outcome<ReadAnswer>> {
    return worded(answers.get(placeOf(source, choices)) ?? (await read(source, choices)));
  }

  async function read(
    source: TableSource,
    choices: ReadChoices,
  ): Promise<TableOutcome<ReadAnswer> | Declined> {
    const text = await textOf(source).catch(() => null);
    if (text === null)
      return {
        ok: false,
        error: source.kind === 'own' ? done.rowsGone(source.fileName) : done.notLoaded,
      };
    const outcome = await client.read(text, choices);
    inWorker = null;
    if (outcome.ok) hold(placeOf(source, outcome.findings), outcome);
    return outcome;
  }

  /** The worker has read this text in this way. */
  function hold(place: string, answer: TableOutcome<ReadAnswer>): void {
    inWorker = place;
    keep(answers, place, answer, MOST_ANSWERS);
  }

  async function prepare(source: TableSource, settings: TableSettings, seed: number) {
    const key = keyOf(source, settings, seed);
    const known = prepared.get(key);
    if (known) {
      keep(prepared, key, known, MOST_PREPARED);
      return { ok: true, notes: [], key, prepared: known } as const;
    }
    if (inWorker !== placeOf(source, settings.read)) {
      const again = await read(source, settings.read);
      if (!again.ok) return worded<{ key: string; prepared: PreparedTable }>(again);
    }
    const outcome = await client.prepare(settings, seed);
    if (outcome.ok) keep(prepared, key, outcome.prepared, MOST_PREPARED);
    return worded(outcome.ok ? { ...outcome, key } : outcome);
  }

  return {
    async readOwn(text, choices, onProgress) {
      const contentKey = contentKeyOf(text);
      inWorker = null;
      const outcome = await client.read(text, choices, onProgress);
      if (outcome.ok) {
        keepText(texts, contentKey, text);
        hold(placeAt(contentKey, outcome.findings), outcome);
      }
      return { contentKey, outcome: await worded(outcome) };
    },
    async readAgain(choices) {
      const contentKey = inWorker?.split(' ')[0] ?? '';
      const outcome = await client.readAgain(choices);
      if (outcome.ok) hold(placeAt(contentKey, outcome.findings), outcome);
      return worded(outcome);
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
    cells: (rows) => client.cells(rows),
    cancel() {
      inWorker = null;
      client.cancel();
    },
  };
}

export function stopped(): Declined {
  return { ok: false, error: done.readingStopped };
}

function placeOf(source: TableSource, choices: ReadChoices): string {
  return placeAt(source.kind === 'own' ? source.contentKey : source.id, choices);
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
