/** Work in pieces: between two of them others, who must not be kept waiting, may have their turn. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Lets the others have their turn. */
export type GiveWay = () => Promise<void>;

/** All pieces in a row. */
export function atOnce<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** All pieces, giving way after each of them. */
export async function givingWay<Result>(pieces: Pieces<Result>, giveWay: GiveWay): Promise<Result> {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    await giveWay();
  }
}

/** A piece for each item. */
export function* eachPiece<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Pieces<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    yield;
  }
  return results;
}
