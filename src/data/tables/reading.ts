/** What the page has to know of reading tables; the reading itself is the worker's. */
import type { ReadChoices } from './types.ts';

export const MOST_BYTES = 50 * 2 ** 20;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 2000;

export const FIND_ALL: ReadChoices = {
  delimiter: null,
  hasHeader: null,
  decimalComma: null,
  encoding: null,
};
