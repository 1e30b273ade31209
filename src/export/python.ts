/** Values as Python writes them. Names from files are data: they end up in strings and comments, and nowhere else. */
import { shortestFloat32 } from '../document/numbers.ts';

/** A string literal that holds the text whatever is in it. JSON's escapes are Python's too. */
export function pyString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A number of double precision. Keras takes no whole number as a rate. */
export function pyNumber(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")';
  if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : 'float("-inf")';
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

/** A number of single precision, as short as it is told from all others. */
export function pyFloat32(value: number): string {
  return Number.isFinite(value) ? shortestFloat32(value) : pyNumber(value);
}

export function pyBool(value: boolean): string {
  return value ? 'True' : 'False';
}

export function pyOptional(text: string | null): string {
  return text ?? 'None';
}

export function pyList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** Several lines of at most this many characters. */
const LINE_LENGTH = 100;

/** A long list, broken into lines; `indent` stands before each of them. */
export function pyLines(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const item of items) {
    if (line.length + item.length > LINE_LENGTH && line !== indent) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${item}, `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** The text of a comment, in one line. */
export function pyComment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
}
