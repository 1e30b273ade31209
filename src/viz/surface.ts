/** Paints the decision surface, the samples on it and the ring round the chosen one. */
import { paintHeatmap, type HeatmapData } from './heatmap.ts';
import { traceMark, type Mark } from './marks.ts';
import { toPlanePx, type Plane } from './plane.ts';
import type { Palette } from './palette.ts';
import { createRamp, type Ramp } from './ramp.ts';

/** How much of the ramp's colour a surface has, so that points stand out: clouds have more points than truth tables. */
export const SURFACE_STRENGTHS = { cloud: 0.72, truthTable: 0.8, regression: 0.8 } satisfies Record<
  string,
  number
>;

export interface PlotPoint extends Mark {
  x1: number;
  x2: number;
  /** Training rows are filled, held-out rows hollow. */
  heldOut: boolean;
}

/** The part of a canvas context that points are painted with. */
export type PointsTarget = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'lineWidth'
  | 'fillStyle'
  | 'strokeStyle'
>;

export interface PointsOptions {
  plane: Plane;
  palette: Palette;
  radiusPx?: number;
}

const POINT_RADIUS_PX = 3;
const RIM_PX = 1;
const HOLLOW_STROKE_PX = 1.6;
const RING = { radiusPx: 8.5, strokePx: 2.25, groundPx: 4.5 };

/** The ramp through which `surface` shines through; keep it, it takes a while to build. */
export function createSurfaceRamp(palette: Palette, kind: keyof typeof SURFACE_STRENGTHS): Ramp {
  return createRamp(palette.ramp, { strength: SURFACE_STRENGTHS[kind], ground: palette.surface });
}

/** Paints one pixel a value. With `discretise` there are only two colours, split at the boundary. */
export function paintSurface(
  ctx: CanvasRenderingContext2D,
  data: HeatmapData,
  options: { ramp: Ramp; toT: (value: number) => number; discretise: boolean },
): void {
  const { ramp, toT, discretise } = options;
  paintHeatmap(ctx, data, { ramp, toT: discretise ? (value) => Math.sign(toT(value)) : toT });
}

/** Paints samples in their order, later ones on top. Lengths are CSS px: scale the context for dense screens. */
export function paintPoints(ctx: PointsTarget, points: readonly PlotPoint[], options: PointsOptions): void {
  const { plane, palette, radiusPx = POINT_RADIUS_PX } = options;
  for (const point of points) {
    const { x, y } = toPlanePx(plane, point.x1, point.x2);
    ctx.beginPath();
    traceMark(ctx, point.shape, x, y, radiusPx);
    ctx.lineWidth = point.heldOut ? HOLLOW_STROKE_PX : 2 * RIM_PX;
    ctx.fillStyle = point.heldOut ? palette.surface : point.color;
    ctx.strokeStyle = point.heldOut ? point.color : palette.surface;
    paintFillOverRim(ctx, point.heldOut);
  }
}

/** The magenta ring round the chosen sample. */
export function paintChosen(
  ctx: PointsTarget,
  sample: { x1: number; x2: number },
  { plane, palette }: PointsOptions,
): void {
  const { x, y } = toPlanePx(plane, sample.x1, sample.x2);
  ctx.beginPath();
  ctx.arc(x, y, RING.radiusPx, 0, 2 * Math.PI);
  ctx.lineWidth = RING.groundPx;
  ctx.strokeStyle = palette.surface;
  ctx.stroke();
  ctx.lineWidth = RING.strokePx;
  ctx.strokeStyle = palette.signal;
  ctx.stroke();
}

/** The inner half of a filled mark's rim is hidden by the mark; a hollow mark's stroke lies on its ground. */
function paintFillOverRim(ctx: PointsTarget, hollow: boolean): void {
  if (hollow) ctx.fill();
  ctx.stroke();
  if (!hollow) ctx.fill();
}
