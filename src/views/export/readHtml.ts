/** Boxes and texts of the page as parts of a drawing. */
import type { SvgNode } from '../../export/svg.ts';
import { fillAttributes, readColor, textAttributes } from './readStyle.ts';

/** The ground and the border of an element, where it has any. */
export function readBox(element: HTMLElement, at: DOMRectInit): SvgNode[] {
  const style = getComputedStyle(element);
  const ground = readColor(style.backgroundColor);
  const borderPx = Number.parseFloat(style.borderTopWidth) || 0;
  const border = borderPx > 0 ? readColor(style.borderTopColor) : null;
  const value = element instanceof HTMLInputElement ? readValue(element, style, at) : [];
  if (!ground && !border) return value;
  const { x = 0, y = 0, width = 0, height = 0 } = at;
  const inset = border ? borderPx / 2 : 0;
  return [
    {
      tag: 'rect',
      attributes: {
        x: x + inset,
        y: y + inset,
        width: Math.max(0, width - 2 * inset),
        height: Math.max(0, height - 2 * inset),
        rx: Math.max(0, (Number.parseFloat(style.borderTopLeftRadius) || 0) - inset),
        ...fillAttributes(ground),
        ...(border && { stroke: border.color, 'stroke-width': borderPx, 'stroke-opacity': border.alpha }),
      },
      children: [],
    },
    ...value,
  ];
}

/** One line of text, as those of a drawing are. */
export function readText(node: Text, parent: HTMLElement, origin: { x: number; y: number }): SvgNode[] {
  if (node.data.trim() === '') return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const [line] = range.getClientRects();
  if (!line) return [];
  const style = getComputedStyle(parent);
  return [textNode(node.data.trim(), style, line.left - origin.x, line.top - origin.y)];
}

function readValue(input: HTMLInputElement, style: CSSStyleDeclaration, at: DOMRectInit): SvgNode[] {
  if (input.value === '') return [];
  const { x = 0, y = 0, width = 0, height = 0 } = at;
  const text = textNode(input.value, style, x + width / 2, y + (height - contentHeight(style)) / 2);
  return [{ ...text, attributes: { ...text.attributes, 'text-anchor': 'middle' } }];
}

/** `topPx` is where the font's own box begins, from which its baseline is one ascent away. */
function textNode(text: string, style: CSSStyleDeclaration, leftPx: number, topPx: number): SvgNode {
  return {
    tag: 'text',
    attributes: {
      x: leftPx,
      y: topPx + fontMetrics(style).ascent,
      ...textAttributes(style),
      ...fillAttributes(readColor(style.color)),
    },
    children: [text],
  };
}

function contentHeight(style: CSSStyleDeclaration): number {
  const { ascent, descent } = fontMetrics(style);
  return ascent + descent;
}

const measure = document.createElement('canvas').getContext('2d');

function fontMetrics(style: CSSStyleDeclaration): { ascent: number; descent: number } {
  if (!measure) return { ascent: Number.parseFloat(style.fontSize), descent: 0 };
  measure.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measure.measureText('x');
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
}
