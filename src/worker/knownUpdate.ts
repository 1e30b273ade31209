/**
 * The update in frames that are on their way. Its numbers, many arrays as long as the parameters, stay the same at every step
 * of a batch and are sent once.
 */
import type { Frame, SentFrame, UpdateNumbers } from './frameContent.ts';

/** The page's side: the numbers that came last. */
export class KnownUpdate {
  #known: { id: number; numbers: UpdateNumbers } | null = null;

  /** What the worker may leave out; null for nothing. */
  get id(): number | null {
    return this.#known?.id ?? null;
  }

  /** The frame with the numbers that it was sent without. */
  complete(sent: SentFrame): Frame {
    const { update } = sent;
    if (!update) return { ...sent, update: null };
    const { id, numbers, sampleAfter } = update;
    if (numbers) this.#known = { id, numbers };
    const known = this.#known?.id === id ? this.#known.numbers : null;
    return { ...sent, update: known && { ...known, sampleAfter } };
  }

  /** Another worker counts anew. */
  forget(): void {
    this.#known = null;
  }
}
