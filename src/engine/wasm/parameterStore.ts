/** Parameters, slots and marks between the flat order that everybody knows and the places they have in the memory. */
import type { NetworkSpec } from '../network.ts';
import { parameterLayout } from '../network.ts';
import type { Pieces } from '../pieces.ts';
import { withoutTiny } from './denormals.ts';
import { FLOAT_BYTES, packedPlaces } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import type { ProgramMemory } from './programMemory.ts';

const ALL_BITS = 0xffffffff;

export class ParameterStore {
  readonly #memory: ProgramMemory;
  readonly #layout: MemoryLayout;
  /** For each parameter its place among the packed ones. */
  readonly #places: Uint32Array;

  /** Made by `createParameterStore`. */
  constructor(places: Uint32Array, layout: MemoryLayout, memory: ProgramMemory) {
    this.#memory = memory;
    this.#layout = layout;
    this.#places = places;
  }

  get count(): number {
    return this.#places.length;
  }

  /** Those below `smallest` in size become 0. A state keeps them: training may have led there. */
  writeParameters(values: ArrayLike<number>, smallest = 0): void {
    this.#scatter(this.#layout.parameters, values, 0, smallest);
  }

  /** One parameter; its number must be below `count`. */
  writeParameter(index: number, value: number): void {
    this.#memory.floatsAt(this.#layout.parameters, this.#packedCount)[this.#places[index]!] = value;
  }

  /** Adds `factor` times the gradient in memory. */
  addGradient(into: Float64Array, factor: number): void {
    const packed = this.#memory.floatsAt(this.#layout.gradient, this.#packedCount);
    for (let i = 0; i < this.#places.length; i++) into[i]! += factor * packed[this.#places[i]!]!;
  }

  /** Fills an array that is as long as the parameters. */
  readParameters<Numbers extends Float32Array | Float64Array>(into: Numbers): Numbers {
    this.#gather(this.#layout.parameters, into, 0);
    return into;
  }

  /** Slots are array after array of one number for each parameter. */
  writeSlots(slots: ArrayLike<number>): void {
    for (let k = 0; k < this.#layout.slotCount; k++)
      this.#scatter(this.#slotAddress(k), slots, k * this.count);
  }

  readSlots(): Float32Array {
    const slots = new Float32Array(this.#layout.slotCount * this.count);
    for (let k = 0; k < this.#layout.slotCount; k++)
      this.#gather(this.#slotAddress(k), slots, k * this.count);
    return slots;
  }

  writeFrozen(frozen: Uint8Array): void {
    const mask = this.#memory.wordsAt(this.#layout.freeMask, this.#packedCount);
    mask.fill(0);
    for (let i = 0; i < this.#places.length; i++) if (frozen[i] !== 1) mask[this.#places[i]!] = ALL_BITS;
  }

  /** A copy of parameters and slots as they lie in the memory. */
  copyPacked(): Float32Array {
    return this.#packed().slice();
  }

  restorePacked(copy: Float32Array): void {
    this.#packed().set(copy);
  }

  get #packedCount(): number {
    return this.#layout.parameterBytes / FLOAT_BYTES;
  }

  #packed(): Float32Array {
    return this.#memory.floatsAt(this.#layout.parameters, (1 + this.#layout.slotCount) * this.#packedCount);
  }

  #slotAddress(k: number): number {
    return this.#layout.parameters + (k + 1) * this.#layout.parameterBytes;
  }

  /** Units that are not there get 0 again: what diverged may have left NaN in their places. */
  #scatter(address: number, values: ArrayLike<number>, start: number, smallest = 0): void {
    const packed = this.#memory.floatsAt(address, this.#packedCount).fill(0);
    for (let i = 0; i < this.#places.length; i++)
      packed[this.#places[i]!] = withoutTiny(values[start + i]!, smallest);
  }

  #gather(address: number, into: Float32Array | Float64Array, start: number): void {
    const packed = this.#memory.floatsAt(address, this.#packedCount);
    for (let i = 0; i < this.#places.length; i++) into[start + i] = packed[this.#places[i]!]!;
  }

  /** Marks the parameters from number `start` on, up to `end`, in a mask at an address. */
  mark(address: number, start: number, end: number): void {
    const mask = this.#memory.wordsAt(address, this.#packedCount);
    for (let i = start; i < end; i++) mask[this.#places[i]!] = ALL_BITS;
  }
}

/** The store over a fresh memory: parameters and slots are 0, and all are free to move. */
export function* createParameterStore(
  network: NetworkSpec,
  layout: MemoryLayout,
  memory: ProgramMemory,
): Pieces<ParameterStore> {
  const store = new ParameterStore(yield* packedPlaces(network, layout), layout, memory);
  for (const { weights, biases } of parameterLayout(network)) {
    const end = weights.offset + weights.inputs * weights.units;
    store.mark(layout.weightMask, weights.offset, end);
    store.mark(layout.freeMask, weights.offset, biases === null ? end : end + weights.units);
    yield;
  }
  return store;
}
