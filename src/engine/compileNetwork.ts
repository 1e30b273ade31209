import type { Program, ProgramSpec } from './program.ts';
import { referenceProgram } from './referenceProgram.ts';
import { isSupported } from './wasm/support.ts';
import { wasmProgram } from './wasm/wasmProgram.ts';

/**
 * A program for exactly this network, loss and optimiser: by WebAssembly kernels where the machine allows it and they cover
 * the spec, else by the exact code, which is slower and gives the same numbers within single precision. Throws a sentence
 * where the spec cannot be built.
 */
export async function compileNetwork(programSpec: ProgramSpec): Promise<Program> {
  return Promise.resolve(fastProgram(programSpec) ?? referenceProgram(programSpec));
}

/** Null where there is none: a page's policy may forbid WebAssembly, or the spec cannot be built at all. */
function fastProgram(programSpec: ProgramSpec): Program | null {
  try {
    return isSupported(programSpec) ? wasmProgram(programSpec) : null;
  } catch {
    return null;
  }
}
