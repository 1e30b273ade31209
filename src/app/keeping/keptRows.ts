/**
 * The rows of a person's own table as the browser keeps them: as a blob, which it writes by itself. Bytes would be packed by
 * the page, and a large file would stop it meanwhile.
 */
import { MOST_BYTES } from '../../data/tables/reading.ts';
import type { SavedRows } from '../../document/saved/saved.ts';
import { nextTask } from '../../store/nextTask.ts';

type KeptRows = { kind: 'blob'; blob: Blob } | Exclude<SavedRows, { kind: 'bytes' }>;

/** Copied in one task: a few milliseconds. */
const PIECE_BYTES = 4 * 2 ** 20;

export async function toKeptRows(rows: SavedRows): Promise<KeptRows> {
  return rows.kind === 'bytes' ? { kind: 'blob', blob: await toBlob(rows.bytes) } : rows;
}

async function toBlob(bytes: Uint8Array): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    await nextTask();
    pieces.push(new Blob([bytes.slice(at, at + PIECE_BYTES)]));
  }
  return new Blob(pieces);
}

/** What was kept as rows, for the reader of saved work, who judges it. Null where the browser has lost the blob. */
export async function fromKeptRows(kept: unknown): Promise<unknown> {
  const blob = typeof kept === 'object' && kept !== null && 'blob' in kept ? kept.blob : null;
  if (!(blob instanceof Blob) || blob.size > MOST_BYTES) return kept;
  const buffer = await blob.arrayBuffer().catch(() => null);
  return buffer && ({ kind: 'bytes', bytes: new Uint8Array(buffer) } satisfies SavedRows);
}
