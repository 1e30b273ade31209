/** Typed numbers that have limits. */
import { numbers as words } from '../i18n/en.ts';
import type { Range } from './limits.ts';
import { parseNumber } from './numbers.ts';

interface NumberRange extends Range {
  isWhole: boolean;
}

/** The sentence for a text that is no such number; null when it was taken. */
export function commitNumber(text: string, range: NumberRange, take: (value: number) => void): string | null {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed.error;
  const { min, max, isWhole } = range;
  if (parsed.value < min || parsed.value > max || (isWhole && !Number.isInteger(parsed.value)))
    return words.outside(isWhole, min, max);
  take(parsed.value);
  return null;
}

/** Nothing typed means that this does not stop training. */
export function commitOptional(
  text: string,
  range: Range,
  take: (value: number | null) => void,
): string | null {
  if (text.trim() === '') {
    take(null);
    return null;
  }
  return commitNumber(text, { ...range, isWhole: false }, take);
}
