/** Numbers that are random to look at and the same at every run. */

export interface Random {
  /** From 0 to 1, without 1. */
  number(): number;
  choice<Item>(items: readonly Item[]): Item;
}

export function createRandom(seed: number): Random {
  const number = mulberry32(seed);
  return { number, choice: (items) => items[Math.floor(number() * items.length)]! };
}

/** Tommy Ettinger's generator with 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
