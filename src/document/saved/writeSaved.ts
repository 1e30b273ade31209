/** Saved data on their way out. */
import type { EdgewiseDocument } from '../document.ts';
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
  return `${document.problem}-${shapeText(document)}.edgewise.json`;
}

/** The text of a file. */
export function toSavedText(saved: Saved): string {
  return `${JSON.stringify(toSavedJson(saved), null, 1)}\n`;
}
