/** The page's own fonts as data, so that a picture has them wherever it is opened: those whose characters it shows. */
import type { EmbeddedFont, SvgNode } from '../../export/svg.ts';

/** A font that cannot be loaded is left out: the picture then falls back to the next family of its texts. */
export async function embedFonts(content: readonly SvgNode[]): Promise<EmbeddedFont[]> {
  const texts = content.flatMap(shownTexts);
  const faces = fontFaces().filter(({ style }) => isUsed(style, texts));
  const fonts = await Promise.all(faces.map(embed));
  return fonts.filter((font) => font !== null);
}

interface ShownText {
  family: string;
  text: string;
}

function shownTexts(node: SvgNode | string): ShownText[] {
  if (typeof node === 'string') return [];
  const family = String(node.attributes['font-family'] ?? '');
  const own = node.children.filter((child) => typeof child === 'string').join('');
  const inner = node.children.flatMap(shownTexts);
  return own === '' ? inner : [{ family, text: own }, ...inner];
}

interface Face {
  style: CSSStyleDeclaration;
  sheetUrl: string;
}

function fontFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule
        ? [{ style: rule.style, sheetUrl: sheet.href ?? document.baseURI }]
        : [],
    ),
  );
}

function isUsed(style: CSSStyleDeclaration, texts: readonly ShownText[]): boolean {
  const family = familyOf(style);
  const ranges = readRanges(style.getPropertyValue('unicode-range'));
  return texts.some(
    (shown) =>
      shown.family.includes(family) &&
      Array.from(shown.text).some((character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(([first, last]) => code >= first && code <= last);
      }),
  );
}

function familyOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('font-family').replaceAll(/["']/g, '');
}

/** "U+0-FF, U+131" as pairs of the first and the last code. */
function readRanges(text: string): [number, number][] {
  if (text === '') return [[0, Infinity]];
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

async function embed({ style, sheetUrl }: Face): Promise<EmbeddedFont | null> {
  const [, address] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  if (address === undefined) return null;
  try {
    const response = await fetch(new URL(address, sheetUrl));
    return {
      family: familyOf(style),
      style: style.getPropertyValue('font-style') || 'normal',
      weight: style.getPropertyValue('font-weight') || 'normal',
      unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
      dataUri: `data:font/woff2;base64,${toBase64(new Uint8Array(await response.arrayBuffer()))}`,
    };
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
