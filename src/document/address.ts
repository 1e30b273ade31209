/** The page's address as a wish: `?problem=spiral&seed=3`. Nothing in it is trusted. */
import { changes as words } from '../i18n/en.ts';
import { DEFAULT_PROBLEM, DEFAULT_SEED, createDocument } from './defaults.ts';
import { SEED_LIMITS } from './limits.ts';
import type { EdgewiseDocument } from './document.ts';
import { isProblemId } from '../data/registry.ts';
import { isBuiltInTableId, type BuiltInTableId } from '../data/tables/builtIn.ts';

export interface AddressWish {
  document: EdgewiseDocument;
  /** A table to be opened as soon as its rows are there; null where none is asked for. */
  table: BuiltInTableId | null;
  notes: string[];
}

/** The document an address asks for; what could not be understood is left at the usual and told in `notes`. */
export function documentFromAddress(search: string): AddressWish {
  const parameters = new URLSearchParams(search);
  const notes: string[] = [];
  const problem = parameters.get('problem') ?? DEFAULT_PROBLEM;
  const known = isProblemId(problem);
  const table = isBuiltInTableId(problem) ? problem : null;
  if (!known && !table) notes.push(words.noProblem(problem.slice(0, 40), DEFAULT_PROBLEM));
  const seedText = parameters.get('seed');
  const seed = seedText === null ? DEFAULT_SEED : parseSeed(seedText);
  if (seed === null) notes.push(words.noSeed(seedText?.slice(0, 40) ?? '', DEFAULT_SEED));
  return { document: createDocument(known ? problem : DEFAULT_PROBLEM, seed ?? DEFAULT_SEED), table, notes };
}

/** A seed as typed: a whole number in the limits, or null. */
export function parseSeed(text: string): number | null {
  if (!/^\d{1,10}$/.test(text.trim())) return null;
  const seed = Number(text);
  return seed <= SEED_LIMITS.max ? seed : null;
}
