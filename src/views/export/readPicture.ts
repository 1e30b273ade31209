/** The network as it stands on the screen, read from the page: drawings as they are, canvases as images, texts as text. */
import type { SvgNode } from '../../export/svg.ts';
import { readBox, readText } from './readHtml.ts';
import { readDrawing } from './readSvg.ts';

export interface ReadPicture {
  widthPx: number;
  heightPx: number;
  ground: string;
  content: SvgNode[];
}

/** What carries this is left out of pictures. */
const LEFT_OUT = '[data-picture="omit"]';

/** Their icons say what a press does. */
const CONTROLS = 'button, [role="combobox"]';

/** The element that says it is the picture; null while it is not on the page. */
export function readNetworkPicture(page: Document): ReadPicture | null {
  const element = page.querySelector<HTMLElement>('[data-picture="network"]');
  if (!element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const ground = getComputedStyle(element.ownerDocument.documentElement).getPropertyValue('--bg').trim();
  return {
    widthPx: Math.round(width),
    heightPx: Math.round(height),
    ground,
    content: readElement(element, { x: left, y: top }),
  };
}

interface Origin {
  x: number;
  y: number;
}

function readElement(element: Element, origin: Origin): SvgNode[] {
  if (isOut(element)) return [];
  const place = element.getBoundingClientRect();
  const at = { x: place.left - origin.x, y: place.top - origin.y, width: place.width, height: place.height };
  if (element instanceof SVGSVGElement) return element.closest(CONTROLS) ? [] : readDrawing(element, at);
  if (element instanceof HTMLCanvasElement) return readCanvas(element, at);
  if (!(element instanceof HTMLElement)) return [];
  return [...readBox(element, at), ...readContent(element, origin)];
}

function readContent(element: HTMLElement, origin: Origin): SvgNode[] {
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return readText(child, element, origin);
    return child instanceof Element ? readElement(child, origin) : [];
  });
}

function isOut(element: Element): boolean {
  if (element.matches(LEFT_OUT)) return true;
  // Buttons without words are there to be pressed.
  if (element instanceof HTMLButtonElement && element.textContent.trim() === '') return true;
  const { display, visibility, opacity } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden' || opacity === '0') return true;
  // Words for screen readers only.
  return element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1;
}

function readCanvas(canvas: HTMLCanvasElement, at: DOMRectInit): SvgNode[] {
  if (canvas.width === 0 || canvas.height === 0) return [];
  const { x = 0, y = 0, width = 0, height = 0 } = at;
  return [
    {
      tag: 'image',
      attributes: { x, y, width, height, href: canvas.toDataURL('image/png') },
      children: [],
    },
  ];
}
