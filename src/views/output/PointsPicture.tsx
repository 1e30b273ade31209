import { useEffect, useRef, type MouseEvent } from 'react';
import type { Palette } from '../../viz/palette.ts';
import type { Plane } from '../../viz/plane.ts';
import { paintChosen, paintPoints } from '../../viz/surface.ts';
import { nearestPoint, type RowPoint } from './rowPoints.ts';
import styles from './PointsPicture.module.css';

interface PointsPictureProps {
  plane: Plane;
  points: readonly RowPoint[];
  /** Gets the ring. */
  chosen: { x1: number; x2: number } | null;
  palette: Palette;
  radiusPx: number;
  onPick: (row: number) => void;
}

/** A finger or a pointer this far from a point still means it. */
const REACH_PX = 12;

/** The samples on a plot; a click chooses the nearest one. */
export function PointsPicture({ plane, points, chosen, palette, radiusPx, onPick }: PointsPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = window.devicePixelRatio || 1;

  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    ctx.clearRect(0, 0, plane.widthPx, plane.heightPx);
    paintPoints(ctx, points, { plane, palette, radiusPx });
    if (chosen) paintChosen(ctx, chosen, { plane, palette });
  });

  function pick({ nativeEvent: { offsetX, offsetY } }: MouseEvent) {
    const point = nearestPoint(points, plane, { x: offsetX, y: offsetY }, REACH_PX);
    if (point) onPick(point.row);
  }

  return (
    <canvas
      ref={canvas}
      className={styles.points}
      width={Math.round(plane.widthPx * density)}
      height={Math.round(plane.heightPx * density)}
      aria-hidden="true"
      onClick={pick}
    />
  );
}
