/**
 * The part of Markdown that lessons are written in: paragraphs parted by empty lines, **strong**, *em*, `code`, $formula$, and
 * code between lines of ```. A paragraph that is one formula stands by itself. The result is data, so nothing that a text
 * holds can become HTML: whatever is no mark is text.
 */

export type Inline =
  { kind: 'text' | 'code' | 'formula'; text: string } | { kind: 'strong' | 'em'; parts: readonly Inline[] };

export type Block =
  | { kind: 'paragraph'; parts: readonly Inline[] }
  | { kind: 'formula'; text: string }
  | { kind: 'code'; text: string };

const FENCED = /^```\n([\s\S]*?)\n?```$/;
const ONE_FORMULA = /^\$([^$\n]+)\$$/;
const MARKS = /\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*]+)\*|`(?<code>[^`]+)`|\$(?<formula>[^$]+)\$/gu;

export function parseBlocks(markdown: string): Block[] {
  return paragraphsOf(markdown).map(blockOf);
}

/** The parts of one line. A mark without its end is text. */
export function parseInline(markdown: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of markdown.matchAll(MARKS)) {
    if (match.index > end) parts.push({ kind: 'text', text: markdown.slice(end, match.index) });
    parts.push(markedPart(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < markdown.length) parts.push({ kind: 'text', text: markdown.slice(end) });
  return parts;
}

/** The text without its marks, to be read out. */
export function plainText(markdown: string): string {
  return parseInline(markdown).map(plainPart).join('');
}

/** How many words a person reads, formulas and code included. */
export function wordCount(markdown: string): number {
  return markdown.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Empty lines part paragraphs, but not inside of code. */
function paragraphsOf(markdown: string): string[] {
  return [...markdown.matchAll(/```\n[\s\S]*?```|(?:(?!\n\s*\n|```)[\s\S])+/g)]
    .map(([text]) => text.trim())
    .filter((text) => text !== '');
}

function blockOf(text: string): Block {
  const code = FENCED.exec(text)?.[1];
  if (code !== undefined) return { kind: 'code', text: code };
  const formula = ONE_FORMULA.exec(text)?.[1];
  if (formula !== undefined) return { kind: 'formula', text: formula };
  return { kind: 'paragraph', parts: parseInline(text.replaceAll(/\s*\n\s*/g, ' ')) };
}

function markedPart({ strong, em, code, formula }: Partial<Record<string, string>>): Inline {
  if (strong !== undefined) return { kind: 'strong', parts: parseInline(strong) };
  if (em !== undefined) return { kind: 'em', parts: parseInline(em) };
  if (code !== undefined) return { kind: 'code', text: code };
  return { kind: 'formula', text: formula ?? '' };
}

function plainPart(part: Inline): string {
  if ('parts' in part) return part.parts.map(plainPart).join('');
  return part.kind === 'formula' ? part.text.replaceAll('_', '') : part.text;
}
