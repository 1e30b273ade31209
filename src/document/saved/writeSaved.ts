/** Saved data on their way out. */
import type { EdgewiseDocument } from '../document.ts';
import { fileStem } from '../fileStem.ts';
import { shapeText } from '../network.ts';
import { bytesToBase64, float32ToBase64 } from './float32.ts';
import { SAVED_FORMAT, SAVED_VERSION, type Saved } from './saved.ts';

/** As plain JSON, which `parseSaved` reads again. */
export function toSavedJson({ document, run, view, curve, rows }: Saved): Record<string, unknown> {
  return {
    format: SAVED_FORMAT,
    version: SAVED_VERSION,
    document,
    run: run && {
      ...run,
      parameters: float32ToBase64(run.parameters),
      initialParameters: run.initialParameters && float32ToBase64(run.initialParameters),
      slots: run.slots && float32ToBase64(run.slots),
    },
    view,
    curve,
    rows: rows?.kind === 'bytes' ? { kind: 'bytes', bytes: bytesToBase64(rows.bytes) } : rows,
  };
}

/** As in "spiral-2-6-4-1.edgewise.json". */
export function savedFileName(document: EdgewiseDocument): string {
  return `${fileStem(document)}-${shapeText(document)}.edgewise.json`;
}

/** The text of a file. */
export function toSavedText(saved: Saved): string {
  return `${JSON.stringify(toSavedJson(saved), null, 1)}\n`;
}

/** Written in one go: a few milliseconds. Three bytes are four letters, so pieces of thirds fit together. */
const PIECE_BYTES = 3 * 2 ** 18;

/** The same text in pieces, of which none takes long to write, however large the rows are; in between it waits for `rest`. */
export async function toSavedPieces(saved: Saved, rest: () => Promise<void>): Promise<string[]> {
  const { rows } = saved;
  if (rows?.kind !== 'bytes') return [toSavedText(saved)];
  const text = toSavedText({ ...saved, rows: { ...rows, bytes: new Uint8Array() } });
  // Rows are the last of all, so there the bytes are lacking.
  const place = text.lastIndexOf('""') + 1;
  const pieces = [text.slice(0, place)];
  for (let at = 0; at < rows.bytes.length; at += PIECE_BYTES) {
    await rest();
    pieces.push(bytesToBase64(rows.bytes.subarray(at, at + PIECE_BYTES)));
  }
  return [...pieces, text.slice(place)];
}
