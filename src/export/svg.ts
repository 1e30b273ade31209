/** A picture as an SVG that stands alone: fonts and images are inside, nothing is loaded from elsewhere. */

export interface SvgNode {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

export interface EmbeddedFont {
  family: string;
  style: string;
  /** A weight, or the ends of a range: "100 900". */
  weight: string;
  unicodeRange: string;
  dataUri: string;
}

export interface Picture {
  widthPx: number;
  heightPx: number;
  /** What the picture is of, for those who hear it. */
  title: string;
  /** The colour behind everything. */
  ground: string;
  fonts: readonly EmbeddedFont[];
  content: readonly SvgNode[];
}

export function svgDocument({ widthPx, heightPx, title, ground, fonts, content }: Picture): string {
  const root: SvgNode = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
    },
    children: [
      { tag: 'title', attributes: {}, children: [title] },
      { tag: 'style', attributes: {}, children: [fonts.map(fontFace).join('')] },
      { tag: 'rect', attributes: { width: widthPx, height: heightPx, fill: ground }, children: [] },
      ...content,
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${nodeText(root)}\n`;
}

function fontFace({ family, style, weight, unicodeRange, dataUri }: EmbeddedFont): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};unicode-range:${unicodeRange};src:url(${dataUri}) format("woff2")}`;
}

function nodeText(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const { tag, attributes, children } = node;
  const start = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${start}/>`;
  return `<${tag}${start}>${children.map(nodeText).join('')}</${tag}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Names are a person's own: what XML could not hold is left out, what it would read as its own is written out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
