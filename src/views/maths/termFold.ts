/** Long sums and lists are folded: their beginning and their end stay. */
import type { ItemList } from './lazyList.ts';

/** What is shown of a long row, and how many in its middle are not. */
export interface Folded<Item> {
  first: readonly Item[];
  hiddenCount: number;
  last: readonly Item[];
}

/** As many terms or equations as there are places for; the fold takes one of them. The first and the last always stay. */
export function fold<Item>(items: ItemList<Item>, places: number): Folded<Item> {
  const firstCount = items.length <= places ? items.length : Math.max(1, places - 2);
  // Folding away less than two things would save no room.
  if (items.length - firstCount < 3) return { first: items.slice(), hiddenCount: 0, last: [] };
  return {
    first: items.slice(0, firstCount),
    hiddenCount: items.length - firstCount - 1,
    last: items.slice(-1),
  };
}
