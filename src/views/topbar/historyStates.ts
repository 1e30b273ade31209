/** The states that can be jumped to, in the words of what led to them. */
import type { AppState } from '../../store/state.ts';
import { undo as texts } from '../../i18n/en.ts';

export interface HistoryState {
  words: string;
  /** How many entries away: negative ones are undone to, positive ones are redone to, 0 is where one stands. */
  distance: number;
}

/** The newest first; the last one is the oldest state that is kept. */
export function historyStates({ undo, redo }: AppState['history']): HistoryState[] {
  const words = [texts.beforeAll, ...undo, ...redo.toReversed()];
  return words.map((text, index) => ({ words: text, distance: index - undo.length })).toReversed();
}

const ROWS_A_KEY: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** The row that a key leads to, or null for a key that does not move. */
export function rowAfterKey(key: string, row: number, count: number): number | null {
  const rows = ROWS_A_KEY[key];
  return rows === undefined ? null : Math.min(count - 1, Math.max(0, row + rows));
}
