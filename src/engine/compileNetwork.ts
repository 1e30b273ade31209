import type { Program, ProgramSpec } from './program.ts';
import { referenceProgram } from './referenceProgram.ts';

/**
 * A program for exactly this network, loss and optimiser. For now it is the reference program; the WebAssembly program will
 * take its place here, with the same interface.
 */
export function compileNetwork(programSpec: ProgramSpec): Promise<Program> {
  return Promise.resolve(referenceProgram(programSpec));
}
