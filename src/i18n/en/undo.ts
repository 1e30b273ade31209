/** Undo, redo and the list of what was done. */
import { plural } from './plural.ts';

export const lost = 'That state was lost when the training worker had to be restarted.';
export const failed = 'That state could not be put back.';

/** What a move by so many entries did; `last` are the words of a single one. */
export function moved(distance: number, last: string): string {
  const done = distance < 0 ? 'Undone' : 'Redone';
  const count = Math.abs(distance);
  return `${done}: ${plural(count, last, `${count} entries`)}.`;
}

export const undo = 'Undo';
export const redo = 'Redo';
export const move = (name: string, what: string) => `${name}: ${what}`;
export const history = 'History';
export const beforeAll = 'Before all of these';
export const undone = 'undone';
export const nothingDone = 'Nothing has been done yet.';
