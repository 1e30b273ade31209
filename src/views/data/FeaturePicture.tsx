import { useEffect, useRef } from 'react';
import { FEATURES, type Feature, type FeatureName } from '../../data/features.ts';
import { paintHeatmap } from '../../viz/heatmap.ts';
import { PALETTES, type Theme } from '../../viz/palette.ts';
import { gridPoints } from '../../viz/plane.ts';
import { createRamp } from '../../viz/ramp.ts';

const SIDE = 56;
const DOMAIN = { x1: [-6, 6], x2: [-6, 6] } as const;

interface FeaturePictureProps {
  name: FeatureName;
  theme: Theme;
  className?: string | undefined;
}

/** A derived input over the plane, its largest size in the strongest colour. Decoration. */
export function FeaturePicture({ name, theme, className }: FeaturePictureProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const context = canvasRef.current?.getContext('2d');
    if (!context) return;
    const feature: Feature = FEATURES[name];
    const largest = Math.max(...feature.range.map(Math.abs));
    paintHeatmap(
      context,
      { side: SIDE, values: featureValues(feature) },
      { ramp: createRamp(PALETTES[theme].ramp), toT: (value) => value / largest },
    );
  }, [name, theme]);

  return <canvas ref={canvasRef} className={className} width={SIDE} height={SIDE} aria-hidden="true" />;
}

function featureValues({ compute }: Feature): Float32Array {
  const points = gridPoints(SIDE, DOMAIN);
  return Float32Array.from({ length: SIDE * SIDE }, (_, point) =>
    compute(points[2 * point] ?? 0, points[2 * point + 1] ?? 0),
  );
}
