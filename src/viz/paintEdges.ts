/** Edges painted on a canvas: hundreds of them with every frame, which SVG is too slow for. */
import { VERY_MANY_EDGES } from './edgeScale.ts';
import type { LayoutEdge } from './geometry.ts';

export interface EdgeStroke {
  color: string;
  widthPx: number;
  opacity: number;
}

/** Fainter ones could not be seen. */
const LEAST_OPACITY = 0.02;

/** Wider lines cost the browser several times as much as hairlines, so only so many of a crowd have their width. */
const MOST_WIDE = 100;
const HAIRLINE_PX = 1;

/** Paints edges in the given order; `strokeOf` says how, or null for one that is left out. */
export function paintEdges(
  ctx: CanvasRenderingContext2D,
  edges: readonly LayoutEdge[],
  order: readonly number[],
  strokeOf: (edge: LayoutEdge, index: number) => EdgeStroke | null,
): void {
  const firstWide = order.length <= VERY_MANY_EDGES ? 0 : order.length - MOST_WIDE;
  for (const [position, index] of order.entries()) {
    const edge = edges[index];
    const stroke = edge && strokeOf(edge, index);
    if (!stroke || stroke.opacity < LEAST_OPACITY) continue;
    ctx.strokeStyle = stroke.color;
    ctx.lineWidth = position < firstWide ? Math.min(HAIRLINE_PX, stroke.widthPx) : stroke.widthPx;
    ctx.globalAlpha = stroke.opacity;
    ctx.beginPath();
    traceEdge(ctx, edge);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** Dotted lines where connections were taken out. */
export function paintRemovedEdges(
  ctx: CanvasRenderingContext2D,
  edges: readonly LayoutEdge[],
  color: string,
): void {
  ctx.save();
  ctx.setLineDash([1.5, 5]);
  ctx.lineCap = 'round';
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (const edge of edges) traceEdge(ctx, edge);
  ctx.stroke();
  ctx.restore();
}

/** The same curve as that of `edgePath`. */
function traceEdge(ctx: CanvasRenderingContext2D, { source, target }: LayoutEdge): void {
  const middle = (source.x + target.x) / 2;
  ctx.moveTo(source.x, source.y);
  ctx.bezierCurveTo(middle, source.y, middle, target.y, target.x, target.y);
}
