import { useCallback, useRef } from 'react';
import { useFramePainter } from '../../store/hooks.ts';
import type { Plane } from '../../viz/plane.ts';
import type { Frame } from '../../worker/protocol.ts';
import { responseCurve } from './responseCurve.ts';
import styles from './CurvePicture.module.css';

interface CurvePictureProps {
  plane: Plane;
  /** The frame from before the weight in the hand was changed. */
  before: Frame | null;
}

/** The output as a curve, painted on every frame outside React. */
export function CurvePicture({ plane, before }: CurvePictureProps) {
  const curve = useRef<SVGPathElement>(null);
  const { widthPx, heightPx } = plane;
  const [bottom, top] = plane.domain.x2;

  const paint = useCallback(
    (frame: Frame) => {
      curve.current?.setAttribute('d', curveOf(frame, [bottom, top], { widthPx, heightPx }));
    },
    [bottom, top, widthPx, heightPx],
  );
  useFramePainter(paint);

  return (
    <svg className={styles.picture} aria-hidden="true">
      {before && <path className={styles.ghost} d={curveOf(before, [bottom, top], plane)} />}
      <path ref={curve} className={styles.curve} />
    </svg>
  );
}

/** Nothing for a frame of a problem with two inputs, whose values lie over a plane. */
function curveOf(
  { surface }: Frame,
  range: readonly [number, number],
  size: { widthPx: number; heightPx: number },
): string {
  return surface && surface.values.length === surface.side ? responseCurve(surface.values, range, size) : '';
}
