/**
 * Questions about rows of the data that change nothing: the mean gradient over them, and their mean loss for many values of
 * one parameter. Rows go through the kernels a batch at a time; sums over the batches are in double precision.
 */
import type { DropoutFactors } from '../dropout.ts';
import { panelsFor } from './batchMemory.ts';
import type { BatchMemory, RowTable } from './batchMemory.ts';
import type { NetworkInstance } from './instantiate.ts';
import type { ParameterStore } from './parameterStore.ts';

export class RowProbe {
  readonly #instance: NetworkInstance;
  readonly #store: ParameterStore;
  readonly #batches: BatchMemory;
  readonly #batchSize: number;

  constructor(instance: NetworkInstance, store: ParameterStore, batches: BatchMemory, batchSize: number) {
    this.#instance = instance;
    this.#store = store;
    this.#batches = batches;
    this.#batchSize = batchSize;
  }

  /** The mean gradient; `factors` are those of dropout, [row][unit] for each hidden layer. */
  gradient(table: RowTable, rows: ArrayLike<number>, factors: DropoutFactors | null): Float64Array {
    const { exports, layout } = this.#instance;
    const gradient = new Float64Array(this.#store.count);
    this.#eachBatch(table, rows, (first, samples, panels) => {
      if (factors === null) exports.gradient(layout.askedBatch, panels);
      else {
        this.#batches.loadDropoutFactors(factorsOf(factors, rows.length, first, samples), samples);
        exports.gradientWithDropout(layout.askedBatch, panels);
      }
      this.#store.addGradient(gradient, samples / rows.length);
    });
    return gradient;
  }

  /** The mean loss for each value of parameter number `index`, which keeps the value `present` in the end. */
  slice(
    table: RowTable,
    index: number,
    present: number,
    values: ArrayLike<number>,
    rows: ArrayLike<number>,
  ): Float64Array {
    const losses = new Float64Array(values.length);
    this.#eachBatch(table, rows, (_first, samples, panels) => {
      for (let k = 0; k < values.length; k++) {
        this.#store.writeParameter(index, values[k]!);
        losses[k]! += this.#measure(panels) * (samples / rows.length);
      }
    });
    this.#store.writeParameter(index, present);
    return losses;
  }

  /** The mean loss of the batch that is asked about. */
  #measure(panels: number): number {
    const { exports, layout, memory } = this.#instance;
    memory.writeDouble(layout.loss, 0);
    exports.measure(layout.askedBatch, panels);
    return memory.readDouble(layout.loss);
  }

  #eachBatch(
    table: RowTable,
    rows: ArrayLike<number>,
    ask: (first: number, samples: number, panels: number) => void,
  ): void {
    const { layout } = this.#instance;
    const all = Uint32Array.from(rows);
    for (let first = 0; first < all.length; first += this.#batchSize) {
      const batch = all.subarray(first, first + this.#batchSize);
      this.#batches.packRows(table, batch, layout.askedBatch);
      this.#batches.weighSamples(batch.length);
      ask(first, batch.length, panelsFor(layout.batch, batch.length));
    }
  }
}

/** The factors of some of the rows. */
function factorsOf(
  factors: DropoutFactors,
  rowCount: number,
  first: number,
  samples: number,
): DropoutFactors {
  return factors.map((each) => {
    const units = each.length / rowCount;
    return each.subarray(first * units, (first + samples) * units);
  });
}
