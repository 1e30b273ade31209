/**
 * What a text of JSON holds, counted before it is read: reading nests without end, or hundreds of thousands of keys, would
 * hold up the page. Of strings only the ends are looked for, so those may be long.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export interface TextLimits {
  /** How deep objects and lists stand inside each other. */
  depth: number;
  /** Values beside each other, over the whole text. */
  values: number;
  keys: number;
  /** Characters outside of strings. */
  signs: number;
}

/** The limit that the text goes beyond first, or null. */
export function limitPassed(text: string, most: TextLimits): keyof TextLimits | null {
  const found: TextLimits = { depth: 0, values: 0, keys: 0, signs: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA) found.values++;
    else if (code === COLON) found.keys++;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) found.depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) found.depth--;
    found.signs++;
    if (found.depth > most.depth) return 'depth';
    if (found.values > most.values) return 'values';
    if (found.keys > most.keys) return 'keys';
    if (found.signs > most.signs) return 'signs';
  }
  return null;
}

/** The place of the quote that ends the string which begins here. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** An odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before--;
  return (at - before) % 2 === 0;
}
