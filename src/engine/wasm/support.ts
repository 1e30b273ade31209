/** What this machine's WebAssembly can do, and which programs the kernels cover. */
import { parameterCount } from '../network.ts';
import type { ProgramSpec } from '../program.ts';
import { encodeModule, FunctionBuilder } from './encoder.ts';
import { f32x4, i32, v128 } from './instructions.ts';
import type { Code } from './code.ts';
import type { Arithmetic } from './kernelBuilder.ts';
import { layOutMemory } from './layout.ts';
import { hasOutputKernel } from './outputKernel.ts';

/** Larger networks use the processor's fused multiply-add where there is any, unless told otherwise. */
const LARGEST_REPRODUCIBLE_COUNT = 20_000;
const MOST_MEMORY_BYTES = 2 ** 30;

/** Whether there is a fast program for this spec, here. */
export function isSupported(spec: ProgramSpec): boolean {
  const output = spec.network.layers.at(-1);
  return (
    output !== undefined &&
    hasOutputKernel(output.activation, spec.loss) &&
    canRun(f32x4.add(v128.zero, v128.zero)) &&
    layOutMemory(spec).end < MOST_MEMORY_BYTES
  );
}

/** The arithmetic that a spec asks for, or that suits its size. */
export function arithmeticOf(spec: ProgramSpec): Arithmetic {
  const wanted =
    spec.arithmetic ?? (parameterCount(spec.network) > LARGEST_REPRODUCIBLE_COUNT ? 'fast' : 'reproducible');
  if (wanted === 'fast' && canRun(f32x4.relaxedMadd(v128.zero, v128.zero, v128.zero))) return 'fast';
  return 'reproducible';
}

/** Whether a module that computes this vector is valid here. */
function canRun(vector: Code): boolean {
  if (typeof WebAssembly !== 'object') return false;
  const builder = new FunctionBuilder([]);
  const body = v128.store(i32.const(0), 0, vector);
  return WebAssembly.validate(encodeModule([{ builder, body, exportName: null }]));
}
