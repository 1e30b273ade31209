/** Parameters, slots and marks between the flat order that everybody knows and the places they have in the memory. */
import type { NetworkSpec } from '../network.ts';
import { parameterLayout } from '../network.ts';
import { FLOAT_BYTES, packedPlaces } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import type { ProgramMemory } from './programMemory.ts';

const ALL_BITS = 0xffffffff;

export class ParameterStore {
  readonly #memory: ProgramMemory;
  readonly #layout: MemoryLayout;
  /** For each parameter its place among the packed ones. */
  readonly #places: Uint32Array;

  constructor(network: NetworkSpec, layout: MemoryLayout, memory: ProgramMemory) {
    this.#memory = memory;
    this.#layout = layout;
    this.#places = packedPlaces(network, layout);
    this.#markWeights(network);
  }

  get count(): number {
    return this.#places.length;
  }

  writeParameters(values: ArrayLike<number>): void {
    this.#scatter(this.#layout.parameters, values, 0);
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
    this.#places.forEach((place, i) => {
      if (frozen[i] !== 1) mask[place] = ALL_BITS;
    });
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

  #scatter(address: number, values: ArrayLike<number>, start: number): void {
    const packed = this.#memory.floatsAt(address, this.#packedCount);
    for (let i = 0; i < this.#places.length; i++) packed[this.#places[i]!] = values[start + i]!;
  }

  #gather(address: number, into: Float32Array | Float64Array, start: number): void {
    const packed = this.#memory.floatsAt(address, this.#packedCount);
    for (let i = 0; i < this.#places.length; i++) into[start + i] = packed[this.#places[i]!]!;
  }

  #markWeights(network: NetworkSpec): void {
    const mask = this.#memory.wordsAt(this.#layout.weightMask, this.#packedCount);
    for (const { weights } of parameterLayout(network)) {
      const end = weights.offset + weights.inputs * weights.units;
      for (let i = weights.offset; i < end; i++) mask[this.#places[i]!] = ALL_BITS;
    }
  }
}
