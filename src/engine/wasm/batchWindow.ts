/**
 * The rows to train on, and the batches that are packed for the kernels: a stretch of the epoch at hand, as much of it as
 * fits. Without shuffling and with enough room every epoch finds its batches packed already.
 */
import type { EpochCursor } from '../epochCursor.ts';
import { panelsFor } from './batchMemory.ts';
import type { BatchMemory, RowTable } from './batchMemory.ts';
import type { MemoryLayout } from './layout.ts';
import type { ProgramMemory } from './programMemory.ts';

/** Room for packed batches: 32 MB, or one batch where that is more. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The next batches, ready in memory: `steps` full ones, or one that is shorter. */
export interface PackedBatches {
  address: number;
  steps: number;
  /** Rows of each. */
  rows: number;
  panels: number;
}

export class BatchWindow {
  readonly #rows: RowTable;
  readonly #layout: MemoryLayout;
  readonly #batches: BatchMemory;
  readonly #batchSize: number;
  readonly #shuffle: boolean;
  readonly #mostRows: number;
  /** The rows of the epoch that are packed. */
  #start = 0;
  #end = 0;
  #epoch = 0;

  constructor(
    rows: RowTable,
    layout: MemoryLayout,
    memory: ProgramMemory,
    batches: BatchMemory,
    settings: { batchSize: number; shuffle: boolean },
  ) {
    this.#rows = rows;
    this.#layout = layout;
    this.#batches = batches;
    this.#batchSize = settings.batchSize;
    this.#shuffle = settings.shuffle;
    const mostBatches = Math.min(
      Math.ceil(rows.count / settings.batchSize),
      Math.max(1, Math.floor(MOST_BYTES / layout.batchBytes)),
    );
    this.#mostRows = mostBatches * settings.batchSize;
    memory.reserve(layout.end + mostBatches * layout.batchBytes);
  }

  /** At most `mostSteps` batches from where the cursor stands. */
  batchesAt(cursor: EpochCursor, mostSteps: number): PackedBatches {
    if (!this.#holds(cursor)) this.#pack(cursor);
    const rowsLeft = this.#end - cursor.position;
    const rows = Math.min(this.#batchSize, rowsLeft);
    return {
      address:
        this.#layout.end + ((cursor.position - this.#start) / this.#batchSize) * this.#layout.batchBytes,
      steps: Math.min(mostSteps, Math.max(1, Math.floor(rowsLeft / this.#batchSize))),
      rows,
      panels: panelsFor(this.#layout.batch, rows),
    };
  }

  /** Another order of rows has begun, by another seed perhaps. */
  forget(): void {
    this.#end = this.#start;
  }

  #holds({ epoch, position }: EpochCursor): boolean {
    const isInside = position >= this.#start && position < this.#end;
    const isSameOrder = !this.#shuffle || epoch === this.#epoch;
    return isInside && isSameOrder && (position - this.#start) % this.#batchSize === 0;
  }

  #pack(cursor: EpochCursor): void {
    const order = cursor.rowsAhead(this.#mostRows);
    this.#start = cursor.position;
    this.#end = cursor.position + order.length;
    this.#epoch = cursor.epoch;
    let address = this.#layout.end;
    for (let first = 0; first < order.length; first += this.#batchSize, address += this.#layout.batchBytes)
      this.#batches.packRows(this.#rows, order.subarray(first, first + this.#batchSize), address);
  }
}
