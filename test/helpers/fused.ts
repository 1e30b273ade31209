/** Training with fused multiply-add, which not every Node has, held against the exact program. */
import { referenceProgram } from '../../src/engine/index.ts';
import type { ProgramSpec } from '../../src/engine/index.ts';
import { arithmeticOf } from '../../src/engine/wasm/support.ts';
import { wasmProgram } from '../../src/engine/wasm/wasmProgram.ts';
import { begin, SPECS } from './reproducible.ts';

const FUSED = Object.entries(SPECS).map(([name, spec]) => [name, { ...spec, arithmetic: 'fast' }] as const);

/** Whether this is a place where it is fused. */
export function isFused(): boolean {
  return FUSED.every(([, spec]) => arithmeticOf(spec) === 'fast');
}

/** The largest difference of a parameter after 20 steps, relative to it or to 1. */
export function differences(): Record<string, number> {
  return Object.fromEntries(FUSED.map(([name, spec]) => [name, largestDifference(spec)]));
}

function largestDifference(spec: ProgramSpec): number {
  const [fused, exact] = [wasmProgram(spec), referenceProgram(spec)].map((program) => {
    begin(program, spec);
    program.trainSteps(20);
    return program.getParameters();
  });
  return Math.max(...exact!.map((value, i) => Math.abs(fused![i]! - value) / Math.max(1, Math.abs(value))));
}
