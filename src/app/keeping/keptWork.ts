/**
 * Work that is kept in the browser: under the id of its tab the newest state, and under its own key the text of a person's
 * table, which is written once. Whatever is read is as little trusted as a file. Everything here may reject: storage can be
 * full, blocked or broken.
 */
import { createStore, delMany, get, getMany, keys, setMany, update, type UseStore } from 'idb-keyval';
import type { ParsedSaved, Saved, SavedRows } from '../../document/saved/saved.ts';
import { SAVED_FORMAT, SAVED_VERSION } from '../../document/saved/saved.ts';
import { NotLoaded } from '../../ui/failure.ts';
import { fromKeptRows, toKeptRows } from './keptRows.ts';

/** Work of more tabs than these is forgotten, the oldest first. */
const MOST_KEPT = 10;

interface IndexEntry {
  savedAt: number;
  /** The key of the rows that go with it. */
  rows: string | null;
}

/** A key and what is kept under it. */
type Entry = [string, unknown];

/** What is kept, by the ids of the tabs. */
type Index = Record<string, IndexEntry>;

const INDEX = 'index';
const workKey = (id: string) => `work ${id}`;
const rowsKey = (contentKey: string) => `rows ${contentKey}`;

let opened: UseStore | null = null;
/** Opened with the first question, so that storage that is blocked stops nothing else. */
const database = () => (opened ??= createStore('edgewise', 'kept'));

export async function keepWork(id: string, saved: Saved, savedAt: number): Promise<void> {
  const { rows, ...work } = saved;
  const source = saved.document.table?.source;
  const contentKey = rows && source?.kind === 'own' ? source.contentKey : null;
  const entry: Entry = [workKey(id), { format: SAVED_FORMAT, version: SAVED_VERSION, ...work }];
  if (rows && contentKey !== null && !(await hasRows(contentKey)))
    await keepWithRows(entry, rowsKey(contentKey), rows);
  else await setMany([entry], database());
  await updateIndex((index) => ({ ...index, [id]: { savedAt, rows: contentKey } }));
}

/** Safari refuses blobs in private windows: bytes are kept there. Where there is no room, there is none for them either. */
async function keepWithRows(entry: Entry, key: string, rows: SavedRows): Promise<void> {
  const kept = await toKeptRows(rows);
  await setMany([entry, [key, kept]], database()).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
    return setMany([entry, [key, rows]], database());
  });
}

async function hasRows(contentKey: string): Promise<boolean> {
  return (await keys(database())).includes(rowsKey(contentKey));
}

/** Ids of the tabs whose work is kept, the newest first. */
export async function keptIds(): Promise<string[]> {
  const index = soundIndex(await get<unknown>(INDEX, database()));
  return newestFirst(index);
}

/** Null where nothing is kept under this id. Rejects with {@link NotLoaded} where what reads it cannot be had. */
export async function readWork(id: string): Promise<ParsedSaved | null> {
  const [work, index] = await getMany<unknown>([workKey(id), INDEX], database());
  if (typeof work !== 'object' || work === null) return null;
  const contentKey = soundIndex(index)[id]?.rows ?? null;
  const kept = contentKey === null ? null : await get<unknown>(rowsKey(contentKey), database());
  const rows = await fromKeptRows(kept ?? null);
  const { parseSaved } = await loadReader();
  return parseSaved({ ...work, rows });
}

/** With what opens it: where that cannot be had, it is not known whether the work is sound. */
async function loadReader(): Promise<typeof import('../../document/saved/parseSaved.ts')> {
  try {
    await import('../../store/saving.ts');
    return await import('../../document/saved/parseSaved.ts');
  } catch (cause) {
    throw new NotLoaded('What reads kept work could not be loaded.', { cause });
  }
}

export async function forgetWork(id: string): Promise<void> {
  await updateIndex(({ [id]: _forgotten, ...others }) => others);
}

/** Whatever the changed index no longer names goes. */
async function updateIndex(change: (index: Index) => Index): Promise<void> {
  let index: Index = {};
  await update<unknown>(
    INDEX,
    (old) => {
      const changed = change(soundIndex(old));
      index = Object.fromEntries(
        newestFirst(changed)
          .slice(0, MOST_KEPT)
          .map((id) => [id, changed[id]!]),
      );
      return index;
    },
    database(),
  );
  const named = new Set<IDBValidKey>([
    INDEX,
    ...Object.keys(index).map(workKey),
    ...Object.values(index).flatMap(({ rows }) => (rows === null ? [] : [rowsKey(rows)])),
  ]);
  const gone = (await keys(database())).filter((key) => !named.has(key));
  if (gone.length > 0) await delMany(gone, database());
}

function newestFirst(index: Index): string[] {
  return Object.keys(index).sort((one, other) => index[other]!.savedAt - index[one]!.savedAt);
}

/** The entries of an index that are what they should be. */
function soundIndex(value: unknown): Index {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, IndexEntry] => isIndexEntry(entry[1])),
  );
}

function isIndexEntry(value: unknown): value is IndexEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { savedAt, rows } = value as Partial<Record<keyof IndexEntry, unknown>>;
  return Number.isFinite(savedAt) && (rows === null || typeof rows === 'string');
}
