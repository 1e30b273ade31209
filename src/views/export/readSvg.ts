/** A drawing of the page with everything that style sheets give it written into it. */
import type { SvgNode } from '../../export/svg.ts';
import { paintAttributes, textAttributes } from './readStyle.ts';

const SHAPES: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
]);
const TEXTS: ReadonlySet<string> = new Set(['text', 'tspan']);
const HOLDERS: ReadonlySet<string> = new Set(['g', 'defs', 'pattern', 'clipPath', 'svg']);

/** What says where things are; everything else is style, and read from there. */
const PLACES = [
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'dx',
  'dy',
  'width',
  'height',
  'points',
  'transform',
  'viewBox',
  'id',
  'patternUnits',
  'patternTransform',
  'clip-path',
];

export function readDrawing(svg: SVGSVGElement, at: DOMRectInit): SvgNode[] {
  const children = readChildren(svg);
  if (children.length === 0) return [];
  const { x = 0, y = 0, width = 0, height = 0 } = at;
  const viewBox = svg.getAttribute('viewBox');
  const isWhole = viewBox === null && x === 0 && y === 0;
  if (isWhole) return [{ tag: 'g', attributes: {}, children }];
  const attributes = { x, y, width, height, overflow: 'visible', ...(viewBox !== null && { viewBox }) };
  return [{ tag: 'svg', attributes, children }];
}

function readChildren(element: Element): SvgNode[] {
  return [...element.children].flatMap((child) => readNode(child) ?? []);
}

function readNode(element: Element): SvgNode | null {
  const style = getComputedStyle(element);
  const tag = element.localName;
  if (style.display === 'none' || style.opacity === '0') return null;
  if (SHAPES.has(tag)) return readShape(element, style);
  if (TEXTS.has(tag)) return readWords(element, style);
  if (!HOLDERS.has(tag)) return null;
  const children = readChildren(element);
  return children.length > 0
    ? { tag, attributes: { ...places(element), ...opacity(style) }, children }
    : null;
}

function readShape(element: Element, style: CSSStyleDeclaration): SvgNode | null {
  const paint = paintAttributes(style);
  const isSeen = style.visibility !== 'hidden' && (paint['fill'] !== 'none' || 'stroke' in paint);
  if (!isSeen) return null;
  return {
    tag: element.localName,
    attributes: { ...places(element), ...paint, ...opacity(style) },
    children: [],
  };
}

function readWords(element: Element, style: CSSStyleDeclaration): SvgNode | null {
  if (style.visibility === 'hidden' || element.textContent === '') return null;
  const children = [...element.childNodes].flatMap((child): (SvgNode | string)[] => {
    if (child instanceof Text) return [child.data];
    const node = child instanceof Element ? readNode(child) : null;
    return node ? [node] : [];
  });
  return {
    tag: element.localName,
    attributes: {
      ...places(element),
      ...paintAttributes(style),
      ...textAttributes(style),
      ...opacity(style),
    },
    children,
  };
}

function places(element: Element): Record<string, string> {
  return Object.fromEntries(
    PLACES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function opacity({ opacity: value }: CSSStyleDeclaration): Record<string, string> {
  return value === '1' || value === '' ? {} : { opacity: value };
}
