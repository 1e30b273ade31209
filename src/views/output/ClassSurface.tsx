import { useCallback, useMemo, useRef } from 'react';
import { useFramePainter } from '../../store/hooks.ts';
import {
  classBoundaries,
  createClassShades,
  fillClasses,
  type ClassAnswers,
} from '../../viz/classSurface.ts';
import type { PlotSize } from '../../viz/contour.ts';
import type { Palette } from '../../viz/palette.ts';
import type { Frame } from '../../worker/protocol.ts';
import styles from './SurfacePicture.module.css';

interface ClassSurfaceProps {
  size: PlotSize;
  classCount: number;
  palette: Palette;
  discretise: boolean;
  /** The frame from before the weight in the hand was changed. */
  before: Frame | null;
}

/** The winning class over the plane, with the lines between classes. Painted on every frame, outside React. */
export function ClassSurface({ size, classCount, palette, discretise, before }: ClassSurfaceProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const line = useRef<SVGPathElement>(null);
  const { widthPx, heightPx } = size;
  const shades = useMemo(() => createClassShades(classCount, palette), [classCount, palette]);

  const paint = useCallback(
    (frame: Frame) => {
      const answers = wholeAnswers(frame, classCount);
      const ctx = canvas.current?.getContext('2d');
      if (!answers || !ctx) return;
      const { side } = answers;
      ctx.canvas.width = side;
      ctx.canvas.height = side;
      const image = ctx.createImageData(side, side);
      fillClasses(new Uint32Array(image.data.buffer), answers, { shades, discretise });
      ctx.putImageData(image, 0, 0);
      line.current?.setAttribute('d', classBoundaries(answers, { widthPx, heightPx }));
    },
    [shades, classCount, discretise, widthPx, heightPx],
  );
  useFramePainter(paint);

  const ghost = before && wholeAnswers(before, classCount);
  return (
    <>
      <canvas ref={canvas} aria-hidden="true" />
      <svg aria-hidden="true">
        {ghost && <path className={styles.ghost} d={classBoundaries(ghost, size)} />}
        <path ref={line} className={styles.line} data-lines="boundary" />
      </svg>
    </>
  );
}

/** Null where the frame has none, is of another number of classes, or its numbers have gone back to the worker. */
function wholeAnswers({ surface }: Frame, classCount: number): ClassAnswers | null {
  if (!surface || surface.values.length !== classCount * surface.side ** 2) return null;
  return { ...surface, classCount };
}
