/** What comes of what a person asks for: what they should know of it, or why it cannot be. */
import type { TableOutcome } from '../data/tables/outcome.ts';

export type Outcome<Value> = ({ ok: true; notes: readonly string[] } & Value) | Declined;

export interface Declined {
  ok: false;
  error: string;
}

/** In words, which are loaded when there is something to say. */
export async function worded<Value>(outcome: TableOutcome<Value> | Declined): Promise<Outcome<Value>> {
  if ('error' in outcome) return outcome;
  if (outcome.ok && outcome.notes.length === 0) return { ...outcome, notes: [] };
  const { noteText, refusalText } = await import('../document/tableWords.ts');
  if (!outcome.ok) return { ok: false, error: refusalText(outcome.refusal) };
  return { ...outcome, notes: outcome.notes.map(noteText) };
}
