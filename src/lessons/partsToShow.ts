import { problemOf } from '../document/problem.ts';
import type { SetUp, ShownPart } from './types.ts';

const ALWAYS: readonly ShownPart[] = ['inputs', 'data'];
const STATIONS: readonly ShownPart[] = ['load', 'define', 'compile', 'fit', 'evaluate', 'predict'];

/** What a scene that begins so can show below its task: stations are those of a problem from a file. */
export function partsToShow({ start }: Pick<SetUp, 'start'>): readonly ShownPart[] {
  const isFile = start.kind === 'table' || problemOf(documentOf(start)).kind === 'file';
  return isFile ? [...ALWAYS, ...STATIONS] : ALWAYS;
}

function documentOf(start: Exclude<SetUp['start'], { kind: 'table' }>) {
  return start.kind === 'saved' ? start.saved.document : start.document;
}
