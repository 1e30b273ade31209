/** How deep a text of JSON goes, before it is read: reading what is nested without end can take very long. */

const QUOTE = 0x22;
const OPEN = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const CLOSE = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));

/** Whether objects and lists stand inside each other deeper than this. */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) depth--;
    if (depth > most) return true;
  }
  return false;
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
