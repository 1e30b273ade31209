/** What had to be changed in saved data before it could be used, in sentences. */
import { saved as words } from '../../i18n/en.ts';

/** More sentences than these nobody reads. */
const MOST_SENTENCES = 12;

export class Report {
  #sentences: string[] = [];
  #unsaid = 0;
  /** Why the value that is being read is of no use. Whoever puts another in its place sets it back. */
  error: string | null = null;

  say(sentence: string): void {
    if (this.#sentences.length < MOST_SENTENCES) this.#sentences.push(sentence);
    else this.#unsaid++;
  }

  /** Says why there is no value, for the end of a reader; the first reason is the nearest to the cause. */
  refuse(sentence: string): undefined {
    this.error ??= sentence;
    return undefined;
  }

  get sentences(): string[] {
    if (this.#unsaid === 0) return [...this.#sentences];
    return [...this.#sentences, words.moreChanged(this.#unsaid)];
  }
}

/** A value from outside as it can stand in a sentence: short, and on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : typeof value;
  return `“${text.slice(0, 40).replace(/[\p{Cc}\p{Cf}]/gu, ' ')}”`;
}
