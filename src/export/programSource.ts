/** What a program in Python is written from, and what its file is called. */
import type { Dataset } from '../data/dataset.ts';
import { BUILT_IN_TABLES } from '../data/tables/builtIn.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { fileStem } from '../document/fileStem.ts';
import { shapeText } from '../document/network.ts';
import { problemOf } from '../document/problem.ts';

export type ProgramKind = 'numpy' | 'pytorch' | 'keras';

export interface ProgramSource {
  document: EdgewiseDocument;
  /** All weights and biases, in the order of the engine. */
  parameters: Float32Array;
  /** The rows that the document describes. */
  dataset: Dataset;
}

/** As in "pima-diabetes-keras.py": letters, digits and hyphens alone. */
export function programName(document: EdgewiseDocument, kind: ProgramKind): string {
  return `${fileStem(document)}-${kind}.py`;
}

/** The file that the program reads, beside it; null where its rows stand in the program. */
export function dataFileName({ table }: EdgewiseDocument): string | null {
  if (!table) return null;
  const { source } = table;
  if (source.kind === 'own')
    return /\.\w+$/.test(source.fileName) ? source.fileName : `${source.fileName}.csv`;
  return BUILT_IN_TABLES[source.id].file.replace(/^.*\//, '');
}

/** As in "Pima diabetes, 8-12-8-1". */
export function programTitle(document: EdgewiseDocument): string {
  return `${problemOf(document).name}, ${shapeText(document)}`;
}
