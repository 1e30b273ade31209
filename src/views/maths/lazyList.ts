/** Lists whose length is known and whose items are made when they are asked for: of a sum of hundreds of terms few are printed. */

/** As much of an array as is asked of such a list. */
export type ItemList<Item> = Pick<readonly Item[], 'length' | 'slice'>;

export function lazyList<Item>(length: number, make: (at: number) => Item): ItemList<Item> {
  const places = Array.from({ length }, (_, at) => at);
  const made = new Map<number, Item>();
  const itemAt = (at: number): Item => {
    const item = made.get(at) ?? make(at);
    made.set(at, item);
    return item;
  };
  return { length, slice: (start, end) => places.slice(start, end).map(itemAt) };
}
