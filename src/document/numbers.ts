/** Numbers as people write them: typed weights in, shortest exact decimals out. */
import { numbers as words } from '../i18n/en.ts';

export type ParsedNumber = { ok: true; value: number } | { ok: false; error: string };

const LONGEST_TEXT = 64;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Accepts decimals, exponents, fractions, a decimal comma and the true minus sign. Spaces may stand around the
 * number, its sign and a fraction's bar, but not between digits. The error is a sentence for the person.
 */
export function parseNumber(text: string): ParsedNumber {
  if (text.length > LONGEST_TEXT) return refuse(words.tooLong);
  const plain = plainSigns(text);
  if (plain === '') return refuse(words.empty);
  const terms = plain.split('/');
  if (terms.length > 2 || !terms.every((term) => DECIMAL.test(term)))
    return refuse(words.notANumber(text.trim()));
  return divide(terms.map(Number));
}

/** Removes the spaces that may be there and turns typographic signs into those that `Number` knows. */
function plainSigns(text: string): string {
  return text
    .trim()
    .replaceAll('\u2212', '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/(^|\/)([+-])\s+/g, '$1$2')
    .replaceAll(',', '.');
}

function divide([top = 0, bottom = 1]: number[]): ParsedNumber {
  if (bottom === 0) return refuse(words.dividedByZero);
  const value = top / bottom;
  if (!Number.isFinite(value)) return refuse(words.tooLarge);
  return { ok: true, value };
}

function refuse(error: string): ParsedNumber {
  return { ok: false, error };
}

/**
 * The shortest decimal that reads back as the same single-precision number: 1.16, not 1.1599999666. Plain ASCII signs,
 * for attributes and input fields.
 */
export function shortestFloat32(value: number): string {
  const single = Math.fround(value);
  for (let figures = 1; figures <= 9; figures++) {
    const shorter = Number(single.toPrecision(figures));
    if (Math.fround(shorter) === single) return String(shorter);
  }
  return String(single);
}

/** The same as {@link shortestFloat32} without an exponent, which `aria-valuenow` may not have: 0.0000001, not 1e-7. */
export function plainDecimal(value: number): string {
  const text = shortestFloat32(value);
  const [figures = '', exponent] = text.split('e-');
  if (exponent === undefined) return text;
  const decimals = Number(exponent) + (figures.split('.')[1]?.length ?? 0);
  return Number(text).toFixed(decimals);
}
