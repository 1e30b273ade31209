/** What the page has to know of reading tables; the reading itself is the worker's. */
import type { ReadChoices } from './types.ts';

export const MOST_BYTES = 50 * 2 ** 20;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 2000;
/** Inputs of a network, after categories have become one input each. */
export const MOST_INPUTS = 1024;
/** Rows × inputs: more would be copied and kept only at the cost of everything else in the browser. */
export const MOST_VALUES = 40_000_000;

export const FIND_ALL: ReadChoices = {
  delimiter: null,
  hasHeader: null,
  decimalComma: null,
  encoding: null,
};
