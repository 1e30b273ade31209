/** What style sheets say of an element, as attributes that any program for drawings understands. */

type Attributes = Record<string, string>;

interface Paint {
  color: string;
  /** 0 … 1. */
  alpha: number;
}

/** A computed colour with its opacity taken out of it; null where nothing is painted. */
export function readColor(color: string): Paint | null {
  if (color === 'none' || color === '') return null;
  if (color.startsWith('url(')) return { color, alpha: 1 };
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  // Mixed colours come as color(srgb r g b / a), in parts of 1.
  const scale = color.startsWith('color(srgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha === 0) return null;
  const parts = [red, green, blue].map((part) => Math.round(Math.min(255, Math.max(0, part * scale))));
  return { color: `rgb(${parts.join(',')})`, alpha };
}

export function paintAttributes(style: CSSStyleDeclaration): Attributes {
  const stroke = readColor(style.stroke);
  return {
    ...fillAttributes(readColor(style.fill), Number(style.fillOpacity)),
    ...(stroke && strokeAttributes(style, stroke)),
  };
}

export function fillAttributes(fill: Paint | null, opacity = 1): Attributes {
  const alpha = (fill?.alpha ?? 0) * opacity;
  if (!fill || alpha === 0) return { fill: 'none' };
  return { fill: fill.color, ...(alpha < 1 && { 'fill-opacity': shortNumber(alpha) }) };
}

function strokeAttributes(style: CSSStyleDeclaration, { color, alpha }: Paint): Attributes | null {
  const { strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin, strokeDashoffset } = style;
  const width = Number.parseFloat(strokeWidth);
  const opacity = alpha * Number(style.strokeOpacity);
  if (width === 0 || opacity === 0) return null;
  return {
    stroke: color,
    'stroke-width': shortNumber(width),
    ...(opacity < 1 && { 'stroke-opacity': shortNumber(opacity) }),
    ...(strokeDasharray !== 'none' && { 'stroke-dasharray': strokeDasharray.replaceAll('px', '') }),
    ...(strokeDasharray !== 'none' &&
      strokeDashoffset !== '0px' && { 'stroke-dashoffset': strokeDashoffset }),
    ...(strokeLinecap !== 'butt' && { 'stroke-linecap': strokeLinecap }),
    ...(strokeLinejoin !== 'miter' && { 'stroke-linejoin': strokeLinejoin }),
    ...(style.paintOrder !== 'normal' && { 'paint-order': style.paintOrder }),
  };
}

export function textAttributes(style: CSSStyleDeclaration): Attributes {
  return {
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    // Written out even where it is the usual one: a part of a text would take it from the whole.
    'font-style': style.fontStyle,
    ...(style.fontVariantNumeric !== 'normal' && { 'font-variant-numeric': style.fontVariantNumeric }),
    ...(style.textAnchor !== 'start' && { 'text-anchor': style.textAnchor }),
    ...(style.dominantBaseline !== 'auto' && { 'dominant-baseline': style.dominantBaseline }),
  };
}

function shortNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
