/** What the kernels need of a batch in memory: its rows, its samples' weights, its dropout masks. */
import { allRows } from '../batch.ts';
import type { DropoutFactors } from '../dropout.ts';
import { blocksOf, FLOAT_BYTES, LANES } from './layout.ts';
import type { MemoryLayout, Panels } from './layout.ts';
import type { ProgramMemory } from './programMemory.ts';

/** Rows as the kernels want them: single precision, flat and row-major. */
export interface RowTable {
  inputs: Float32Array;
  targets: Float32Array;
  count: number;
}

export class BatchMemory {
  readonly #layout: MemoryLayout;
  readonly #memory: ProgramMemory;
  /** The number of samples that the weights in memory are for. */
  #weighted = 0;

  constructor(layout: MemoryLayout, memory: ProgramMemory) {
    this.#layout = layout;
    this.#memory = memory;
  }

  /** Puts the chosen rows, at most a batch of them, at an address. */
  packRows(table: RowTable, rows: Uint32Array, address: number): void {
    const { targetOffset } = this.#layout;
    const { inputs, targets, count } = table;
    const { floats } = this.#memory;
    const targetStart = (address + targetOffset) / FLOAT_BYTES;
    const width = inputs.length / count;
    pack(this.#order(width, width), inputs, width, rows, floats, address / FLOAT_BYTES);
    const outputs = targets.length / count;
    pack(inPanels(this.#layout.batch, outputs), targets, outputs, rows, floats, targetStart);
  }

  /** Gives so many samples the same weight, and all after them none. */
  weighSamples(samples: number): void {
    if (samples === this.#weighted) return;
    const { sampleWeights, batch } = this.#layout;
    const weights = this.#memory.floatsAt(sampleWeights, batch.count * batch.vectors * LANES);
    weights.fill(0).fill(1 / samples, 0, samples);
    this.#weighted = samples;
  }

  /** The factors of a batch of so many samples, [row of the batch][unit] for each hidden layer. */
  loadDropoutFactors(factors: DropoutFactors, samples: number): void {
    factors.forEach((each, l) => {
      const start = this.#layout.layers[l]!.dropoutMask / FLOAT_BYTES;
      const factorsOfLayer = Float32Array.from(each);
      const width = each.length / samples;
      const order = this.#order(width, blocksOf(width) * LANES);
      pack(order, factorsOfLayer, width, allRows(samples), this.#memory.floats, start);
    });
  }

  /** Inputs and hidden layers lie in panels of so many columns, or in rows of so many floats. */
  #order(columns: number, rowFloats: number): Order {
    const { batch, rows } = this.#layout;
    return rows === null ? inPanels(batch, columns) : { samples: 1, floats: rowFloats, least: batch.samples };
  }
}

/** How many panels so many samples fill. */
export function panelsFor({ vectors }: Panels, samples: number): number {
  return Math.ceil(samples / (vectors * LANES));
}

/** How samples lie: so many in a panel, each with so many floats; at least so many samples are written. */
interface Order {
  samples: number;
  floats: number;
  least: number;
}

function inPanels({ vectors }: Panels, floats: number): Order {
  return { samples: vectors * LANES, floats, least: 0 };
}

/**
 * Copies the chosen rows of a flat table of `width` columns into panels, [panel][column][sample], from `start` on; rows are
 * panels of one sample. What is left of the last panel, or of the batch, is filled with the last row, so that nothing comes
 * of it that did not come of that row.
 */
function pack(
  { samples, floats, least }: Order,
  table: Float32Array,
  width: number,
  rows: Uint32Array,
  into: Float32Array,
  start: number,
): void {
  const last = rows.length - 1;
  const end = Math.max(least, rows.length);
  let panelStart = start;
  for (let first = 0; first < end; first += samples, panelStart += samples * floats) {
    for (let sample = 0; sample < samples; sample++) {
      const row = rows[Math.min(first + sample, last)]! * width;
      for (let from = row, to = panelStart + sample; from < row + width; from++, to += samples)
        into[to] = table[from]!;
    }
  }
}
