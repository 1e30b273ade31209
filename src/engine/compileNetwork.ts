import { givingWay } from './pieces.ts';
import type { GiveWay } from './pieces.ts';
import type { Program, ProgramSpec } from './program.ts';
import { isSupported } from './wasm/support.ts';
import { wasmProgramInPieces } from './wasm/wasmProgram.ts';

/**
 * A program for exactly this network, loss and optimiser: by WebAssembly kernels where the machine allows it and they cover
 * the spec, else by the exact code, which is slower and gives the same numbers within single precision. Throws a sentence
 * where the spec cannot be built. Compiling gives way now and then.
 */
export async function compileNetwork(
  programSpec: ProgramSpec,
  giveWay: GiveWay = () => Promise.resolve(),
): Promise<Program> {
  // Asked for before it is known to be needed: by then the connection may be lost.
  const exact = import('./referenceProgram.ts');
  exact.catch(() => undefined);
  return (await fastProgram(programSpec, giveWay)) ?? (await exact).referenceProgram(programSpec);
}

/** Null where there is none: a page's policy may forbid WebAssembly, or the spec cannot be built at all. */
async function fastProgram(programSpec: ProgramSpec, giveWay: GiveWay): Promise<Program | null> {
  if (!isSupported(programSpec)) return null;
  try {
    return await givingWay(wasmProgramInPieces(programSpec), giveWay);
  } catch {
    return null;
  }
}
