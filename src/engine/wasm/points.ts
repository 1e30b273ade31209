/** Looking: points pass through the network some at a time, and every neuron's activations come out as contiguous rows. */
import { layerWidths, outputCount } from '../network.ts';
import type { NetworkSpec } from '../network.ts';
import { LANES } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import type { NetworkExports } from './networkModule.ts';
import type { ProgramMemory } from './programMemory.ts';
import { TurningArrays } from './turningArrays.ts';

export class PointRunner {
  readonly #network: NetworkSpec;
  readonly #layout: MemoryLayout;
  readonly #memory: ProgramMemory;
  readonly #exports: NetworkExports;
  readonly #answers = new TurningArrays();

  constructor(network: NetworkSpec, layout: MemoryLayout, memory: ProgramMemory, exports: NetworkExports) {
    this.#network = network;
    this.#layout = layout;
    this.#memory = memory;
    this.#exports = exports;
  }

  /** Calls `see` after each lot of points, whose rows `activationRow` and `logitRow` give. `table` is flat, [point][input]. */
  run(table: ArrayLike<number>, see: (first: number, count: number) => void): void {
    const { inputs } = this.#network;
    const total = table.length / inputs;
    const lot = this.#layout.points.count * this.#pointsOfPanel;
    for (let first = 0; first < total; first += lot) {
      const count = Math.min(lot, total - first);
      this.#loadInputs(table, first, count);
      this.#exports.look(Math.ceil(count / this.#pointsOfPanel));
      see(first, count);
    }
  }

  /** [neuron][point], the input layer first; in memory that is used again. */
  activations(table: ArrayLike<number>): Float32Array {
    const widths = layerWidths(this.#network);
    const total = table.length / this.#network.inputs;
    const all = this.#answers.next(widths.reduce((sum, width) => sum + width, 0) * total);
    this.run(table, (first, count) => {
      let neuron = 0;
      widths.forEach((width, column) => {
        for (let unit = 0; unit < width; unit++, neuron++)
          all.set(this.activationRow(column, unit, count), neuron * total + first);
      });
    });
    return all;
  }

  /** The last layer's activations, [point][output]. */
  predictions(table: ArrayLike<number>): Float32Array {
    const column = this.#network.layers.length;
    const outputs = outputCount(this.#network);
    const all = new Float32Array((table.length / this.#network.inputs) * outputs);
    this.run(table, (first, count) => {
      for (let unit = 0; unit < outputs; unit++)
        spreadColumn(this.activationRow(column, unit, count), all, first * outputs + unit, outputs);
    });
    return all;
  }

  /** One unit's activations for the points at hand: a view, for the moment. Column 0 is the inputs. */
  activationRow(column: number, unit: number, count: number): Float32Array {
    const address = column === 0 ? this.#layout.pointInputs : this.#layout.layers[column - 1]!.points;
    return this.#row(address, unit, count);
  }

  /** One output's sums before softmax, or before a sigmoid with cross-entropy. */
  logitRow(unit: number, count: number): Float32Array {
    return this.#row(this.#layout.logits, unit, count);
  }

  get #pointsOfPanel(): number {
    return this.#layout.points.vectors * LANES;
  }

  #row(address: number, unit: number, count: number): Float32Array {
    return this.#memory.floatsAt(address + unit * this.#layout.points.unitBytes, count);
  }

  /** What is left of the last panel keeps the numbers that were there; nobody looks at them. */
  #loadInputs(table: ArrayLike<number>, first: number, count: number): void {
    const { inputs } = this.#network;
    for (let input = 0; input < inputs; input++) {
      const row = this.#row(this.#layout.pointInputs, input, count);
      for (let i = 0; i < count; i++) row[i] = table[(first + i) * inputs + input]!;
    }
  }
}

/** into[start], into[start + stride], … from a row. */
export function spreadColumn(
  row: Float32Array,
  into: Float32Array | Float64Array,
  start: number,
  stride: number,
): void {
  for (let i = 0; i < row.length; i++) into[start + i * stride] = row[i]!;
}
