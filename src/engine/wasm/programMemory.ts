/** The memory of a program, seen as numbers. Growing it makes new views, so nobody keeps one. */
const PAGE_BYTES = 65_536;

export class ProgramMemory {
  readonly memory: WebAssembly.Memory;
  #floats: Float32Array;
  #words: Uint32Array;
  #doubles: Float64Array;

  constructor(bytes: number) {
    this.memory = new WebAssembly.Memory({ initial: pagesFor(bytes) });
    this.#floats = new Float32Array(this.memory.buffer);
    this.#words = new Uint32Array(this.memory.buffer);
    this.#doubles = new Float64Array(this.memory.buffer);
  }

  /** Makes room up to this address. */
  reserve(bytes: number): void {
    const missing = pagesFor(bytes) - this.memory.buffer.byteLength / PAGE_BYTES;
    if (missing <= 0) return;
    this.memory.grow(missing);
    this.#floats = new Float32Array(this.memory.buffer);
    this.#words = new Uint32Array(this.memory.buffer);
    this.#doubles = new Float64Array(this.memory.buffer);
  }

  /** All of it as single-precision numbers. */
  get floats(): Float32Array {
    return this.#floats;
  }

  /** `count` single-precision numbers from an address on: a view, for the moment. */
  floatsAt(address: number, count: number): Float32Array {
    return this.#floats.subarray(address / 4, address / 4 + count);
  }

  /** `count` words of 32 bits from an address on: a view, for the moment. */
  wordsAt(address: number, count: number): Uint32Array {
    return this.#words.subarray(address / 4, address / 4 + count);
  }

  readDouble(address: number): number {
    return this.#doubles[address / 8]!;
  }

  writeDouble(address: number, value: number): void {
    this.#doubles[address / 8] = value;
  }
}

function pagesFor(bytes: number): number {
  return Math.ceil(bytes / PAGE_BYTES);
}
