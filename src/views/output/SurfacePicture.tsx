import { useCallback, useRef } from 'react';
import type { Frame, PointValues } from '../../worker/protocol.ts';
import { useFramePainter } from '../../store/hooks.ts';
import { contourPath, type PlotSize } from '../../viz/contour.ts';
import { paintSurface } from '../../viz/surface.ts';
import type { Ramp } from '../../viz/ramp.ts';
import type { OutputScale } from './outputScale.ts';
import { wholeSurface } from './wholeSurface.ts';
import styles from './SurfacePicture.module.css';

interface SurfacePictureProps {
  size: PlotSize;
  ramp: Ramp;
  scale: OutputScale;
  discretise: boolean;
  /** Boundary lines are strong, contour lines fine. */
  lines: 'boundary' | 'contours';
  /** The surface as it was before the weight in the hand was changed. */
  ghost: PointValues | null;
}

/** The output over the plane, with its boundary or contour lines. Painted on every frame, outside React. */
export function SurfacePicture({ size, ramp, scale, discretise, lines, ghost }: SurfacePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const line = useRef<SVGPathElement>(null);
  const { widthPx, heightPx } = size;

  const paint = useCallback(
    (frame: Frame) => {
      const surface = wholeSurface(frame);
      const ctx = canvas.current?.getContext('2d');
      if (!surface || !ctx) return;
      ctx.canvas.width = surface.side;
      ctx.canvas.height = surface.side;
      paintSurface(ctx, surface, { ramp, toT: scale.toT, discretise });
      line.current?.setAttribute('d', linePath(surface, scale.levels, { widthPx, heightPx }));
    },
    [ramp, scale, discretise, widthPx, heightPx],
  );
  useFramePainter(paint);

  return (
    <>
      <canvas ref={canvas} aria-hidden="true" />
      <svg aria-hidden="true">
        {ghost && <path className={styles.ghost} d={linePath(ghost, scale.levels, size)} />}
        <path ref={line} className={styles.line} data-lines={lines} />
      </svg>
    </>
  );
}

function linePath(surface: PointValues, levels: readonly number[], size: PlotSize): string {
  return levels.map((level) => contourPath(surface, level, size)).join('');
}
