/**
 * Where training stands in its rows: the epoch, the position in it, and the order in which the epoch sees them.
 */
import { allRows } from './batch.ts';
import { epochOrder } from './random.ts';

/** Hands out the rows of one batch after another. The order needs no history: it follows from seed and epoch. */
export class EpochCursor {
  /** Epochs finished. */
  epoch: number;
  /** Rows of the present epoch already used. */
  position: number;
  readonly #seed: number;
  readonly #shuffle: boolean;
  #rowCount = 0;
  /** The order of the present epoch; null until it is asked for. */
  #order: Uint32Array | null = null;

  constructor(seed: number, shuffle: boolean, epoch = 0, position = 0) {
    this.#seed = seed;
    this.#shuffle = shuffle;
    this.epoch = epoch;
    this.position = position;
  }

  /** Says how many rows there are now. A position beyond them goes back to the beginning of the epoch. */
  setRowCount(rowCount: number): void {
    this.#rowCount = rowCount;
    this.#order = null;
    if (this.position >= rowCount) this.position = 0;
  }

  /** The next rows: so many, or what is left of the epoch. A view, for the moment. */
  rowsAhead(count: number): Uint32Array {
    this.#order ??= this.#shuffle
      ? epochOrder(this.#rowCount, this.#seed, this.epoch)
      : allRows(this.#rowCount);
    return this.#order.subarray(this.position, this.position + count);
  }

  /** Moves on by the rows of a batch, and into the next epoch where this one is used up. */
  advance(rowsUsed: number): void {
    this.position += rowsUsed;
    if (this.position < this.#rowCount) return;
    this.position = 0;
    this.epoch += 1;
    this.#order = null;
  }
}
