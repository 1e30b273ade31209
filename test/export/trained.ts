/** A network that the engine has trained, and what a program of it has to give. */
import { expect } from 'vitest';
import type { TableRows } from '../../src/data/dataset.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import type { ProgramKind, ProgramSource } from '../../src/export/programSource.ts';
import { toRunConfig } from '../../src/store/runConfig.ts';
import { startRun } from '../../src/worker/run.ts';
import { findPython } from '../helpers/python.ts';

export const PYTHON = findPython('sys') ?? '';
/** For each kind a Python that has what its programs need, or null. */
export const WITH = {
  numpy: findPython('numpy'),
  pytorch: findPython('numpy', 'torch'),
  keras: findPython('numpy', 'keras'),
} satisfies Record<ProgramKind, string | null>;

export interface Trained {
  source: ProgramSource;
  /** What the engine says to every row. */
  outputs: number[];
  files: Record<string, Uint8Array | string>;
}

export async function trained(
  document: EdgewiseDocument,
  epochs: number,
  table?: { rows: TableRows; files: Trained['files'] },
): Promise<Trained> {
  const tables = new Map(table && document.table ? [[document.table.key, table.rows]] : []);
  const { trainer, dataset } = await startRun(toRunConfig(document), null, tables);
  for (let epoch = 0; epoch < epochs; epoch++) trainer.trainTo('epoch', () => false);
  const parameters = Float32Array.from(trainer.program.getParameters());
  const outputs = [...trainer.program.predict(dataset.inputs)];
  return { source: { document, parameters, dataset }, outputs, files: table?.files ?? {} };
}

/** Within `tolerance` of the output, and of 1 where it is smaller. */
export function expectSameOutputs(
  printed: readonly number[],
  outputs: readonly number[],
  tolerance = 1e-5,
): void {
  expect(printed).toHaveLength(outputs.length);
  const farthest = outputs.reduce(
    (far, output, at) => Math.max(far, Math.abs(output - printed[at]!) / Math.max(1, Math.abs(output))),
    0,
  );
  expect(farthest).toBeLessThan(tolerance);
}
