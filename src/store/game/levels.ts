/** The levels of the game: Transactions, in which so many weights can be turned and the others are locked. */
import { createDocument } from '../../document/defaults.ts';
import { parameterRefs, withLock, type ParameterRef } from '../../document/edges.ts';
import type { EdgewiseDocument } from '../../document/document.ts';

export interface Level {
  id: 'one' | 'two' | 'six';
  /** How often a weight may be changed; gradient descent gets as many steps. */
  moves: number;
  /** The weights that can be turned. */
  isFree(ref: ParameterRef): boolean;
}

const OUTPUT = 2;

export const LEVELS: readonly Level[] = [
  { id: 'one', moves: 3, isFree: (ref) => ref.kind === 'weight' && ref.layer === OUTPUT && ref.from === 0 },
  { id: 'two', moves: 5, isFree: (ref) => ref.kind === 'weight' && ref.layer === OUTPUT },
  { id: 'six', moves: 8, isFree: (ref) => ref.kind === 'weight' },
];

/** All rows at once, so that a step goes straight down the loss that is played for. */
export function levelDocument(level: Level): EdgewiseDocument {
  const base = createDocument('transactions');
  const document = { ...base, training: { ...base.training, batchSize: base.data.rows } };
  return parameterRefs(document)
    .filter((ref) => !level.isFree(ref))
    .reduce((locked, ref) => withLock(locked, ref, true), document);
}

export function freeWeights(document: EdgewiseDocument, level: Level): ParameterRef[] {
  return parameterRefs(document).filter((ref) => level.isFree(ref));
}
