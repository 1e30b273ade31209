/** Collects the functions of a module. Kernels of the same shape are written once. */
import type { Pieces } from '../pieces.ts';
import type { Code } from './code.ts';
import { encodeModule } from './encoder.ts';
import type { FunctionCode, ValueType } from './encoder.ts';
import { call, set } from './instructions.ts';
import { KernelBuilder } from './kernelBuilder.ts';
import type { Arithmetic, ConstantPool, KernelArguments } from './kernelBuilder.ts';

/** The numbers of a function's parameters. */
const PARAMETERS: KernelArguments = [0, 1, 2, 3, 4, 5];

export class ModuleBuilder {
  readonly #pool: ConstantPool;
  readonly #arithmetic: Arithmetic;
  /** Kernels are written where they are run: the network is small. */
  readonly inlinesKernels: boolean;
  readonly #functions: FunctionCode[] = [];
  readonly #kernels = new Map<string, number>();

  constructor(pool: ConstantPool, arithmetic: Arithmetic, inlinesKernels: boolean) {
    this.#pool = pool;
    this.inlinesKernels = inlinesKernels;
    this.#arithmetic = arithmetic;
  }

  /**
   * Code inside the function `f` that runs a kernel: a call, or the kernel itself where kernels are inlined. `name` and
   * `shape` tell which kernel it is; it is written by `write` where it is needed.
   */
  run(
    f: KernelBuilder,
    name: string,
    shape: object,
    write: (f: KernelBuilder, args: KernelArguments) => Code,
    operands: readonly Code[],
  ): Code {
    if (this.inlinesKernels) return this.#inline(f, write, operands);
    const key = `${name} ${JSON.stringify(shape)}`;
    const index =
      this.#kernels.get(key) ??
      this.#add(
        null,
        operands.map(() => 'i32'),
        null,
        (kernel) => write(kernel, PARAMETERS),
      );
    this.#kernels.set(key, index);
    return call(index, ...operands);
  }

  /** A function that can be called from outside. */
  exported(
    name: string,
    parameters: readonly ValueType[],
    result: ValueType | null,
    write: (f: KernelBuilder) => Code,
  ): void {
    this.#add(name, parameters, result, write);
  }

  /** The same for one that takes long to write. */
  *exportedInPieces(
    name: string,
    parameters: readonly ValueType[],
    result: ValueType | null,
    write: (f: KernelBuilder) => Pieces<Code>,
  ): Pieces<void> {
    const builder = this.#builder(parameters, result);
    this.#functions.push({ builder, body: yield* write(builder), exportName: name });
  }

  #inline(
    f: KernelBuilder,
    write: (f: KernelBuilder, args: KernelArguments) => Code,
    operands: readonly Code[],
  ): Code {
    const args = PARAMETERS.map(() => f.local('i32'));
    const [a, b, c, d, e, g] = args;
    return [operands.map((operand, k) => set(args[k]!, operand)), write(f, [a!, b!, c!, d!, e!, g!])];
  }

  encode(): Uint8Array<ArrayBuffer> {
    return encodeModule(this.#functions);
  }

  #add(
    exportName: string | null,
    parameters: readonly ValueType[],
    result: ValueType | null,
    write: (f: KernelBuilder) => Code,
  ): number {
    const builder = this.#builder(parameters, result);
    this.#functions.push({ builder, body: write(builder), exportName });
    return this.#functions.length - 1;
  }

  #builder(parameters: readonly ValueType[], result: ValueType | null): KernelBuilder {
    return new KernelBuilder(this.#pool, this.#arithmetic, parameters, result);
  }
}
