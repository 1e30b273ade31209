/** What every kernel is written with: variables, constants and the multiplication with addition that the program uses. */
import type { Code } from './code.ts';
import { FunctionBuilder } from './encoder.ts';
import type { ValueType } from './encoder.ts';
import { f32x4, get, i32, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';

/** 'reproducible' rounds product and sum one by one, the same everywhere; 'fast' leaves that to the processor. */
export type Arithmetic = 'reproducible' | 'fast';

const VECTOR_BYTES = 16;
const MOST_CONSTANTS = 256;

/** The bytes at the beginning of the memory that are kept for constants. */
export const CONSTANT_BYTES = MOST_CONSTANTS * VECTOR_BYTES;

/**
 * The constants of a module, each four times in a row at the beginning of the memory: to load a vector is one instruction,
 * while V8 puts a `v128.const` together from four.
 */
export class ConstantPool {
  readonly #bits: number[] = [];

  /** Where the four copies of a single-precision number stand. */
  addressOf(value: number): number {
    return this.addressOfBits(new Uint32Array(Float32Array.of(value).buffer)[0]!);
  }

  addressOfBits(bits: number): number {
    if (!this.#bits.includes(bits)) this.#bits.push(bits);
    if (this.#bits.length > MOST_CONSTANTS) throw new Error('The kernels use too many constants.');
    return this.#bits.indexOf(bits) * VECTOR_BYTES;
  }

  writeTo(memory: ArrayBuffer): void {
    new Uint32Array(memory).set(this.#bits.flatMap((bits) => [bits, bits, bits, bits]));
  }
}

/** The variables that hold a kernel's arguments, all of type i32; a kernel may change them. */
export type KernelArguments = readonly [Local, Local, Local, Local, Local, Local];

/** A function of the module while its code is being put together. */
export class KernelBuilder extends FunctionBuilder {
  readonly #pool: ConstantPool;
  readonly #arithmetic: Arithmetic;
  /** The variables that hold constants at the moment, by their addresses. */
  #held: Map<number, Local> | null = null;

  constructor(
    pool: ConstantPool,
    arithmetic: Arithmetic,
    parameters: readonly ValueType[],
    result: ValueType | null = null,
  ) {
    super(parameters, result);
    this.#pool = pool;
    this.#arithmetic = arithmetic;
  }

  /** The number in all four lanes. */
  constant(value: number): Code {
    return this.#load(this.#pool.addressOf(value));
  }

  /** The 32 bits in all four lanes. */
  bits(value: number): Code {
    return this.#load(this.#pool.addressOfBits(value));
  }

  /** Code that loads its constants once, at its beginning. A loop with few of them keeps them in registers that way. */
  holdingConstants(write: () => Code): Code {
    const held = new Map<number, Local>();
    this.#held = held;
    const code = write();
    this.#held = null;
    return [[...held].map(([address, local]) => set(local, v128.load(i32.const(0), address))), code];
  }

  #load(address: number): Code {
    if (this.#held === null) return v128.load(i32.const(0), address);
    const local = this.#held.get(address) ?? this.local('v128');
    this.#held.set(address, local);
    return get(local);
  }

  /** Whether products are added without being rounded before. */
  get isFused(): boolean {
    return this.#arithmetic === 'fast';
  }

  /** a·b + c. */
  madd(a: Code, b: Code, c: Code): Code {
    if (this.isFused) return f32x4.relaxedMadd(a, b, c);
    return f32x4.add(f32x4.mul(a, b), c);
  }

  /** Computes a value once for code that needs it several times; the variable is used again under the same name. */
  keep(variable: string, value: Code, use: (kept: Code) => Code): Code {
    const local = this.scratch(variable);
    return [set(local, value), use(get(local))];
  }

  /** So many new v128 variables. */
  vectors(count: number): Local[] {
    return Array.from({ length: count }, () => this.local('v128'));
  }
}
