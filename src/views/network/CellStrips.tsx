/** The cells of long columns, painted on one canvas: in the sample view their numbers, in the dataset view their spread. */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { documentOf } from '../../store/fit.ts';
import { paintCell, paintHistogramCell } from '../../viz/paintCells.ts';
import { createRamp } from '../../viz/ramp.ts';
import styles from './CellStrips.module.css';
import { beginPainting, coveringCanvas } from './coverCanvas.ts';
import { neuronCounts } from './neuronCounts.ts';
import { knownValue, layerScale, neuronValue } from './neuronValues.ts';
import type { Stage } from './useStage.ts';

export function CellStrips({ stage }: { stage: Stage }) {
  const { cover } = stage;
  const canvas = useRef<HTMLCanvasElement>(null);
  const ramp = useMemo(() => createRamp(stage.palette.ramp), [stage.palette]);
  const density = window.devicePixelRatio || 1;

  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    beginPainting(ctx, cover, density);
    if (stage.kind === 'histogram') paintSpread(ctx, stage);
    else paintNumbers(ctx, stage, ramp.css);
  }, [stage, cover, ramp, density]);

  return (
    <canvas ref={canvas} className={styles.canvas} {...coveringCanvas(cover, density)} aria-hidden="true" />
  );
}

function paintSpread(ctx: CanvasRenderingContext2D, { layout, frame, palette }: Stage): void {
  const histograms = frame?.histograms;
  if (!histograms) return;
  const isSplit = histograms.classCount === 2;
  const colors = {
    ground: palette.surface,
    first: isSplit ? palette.neg : palette.ink3,
    second: palette.pos,
  };
  layout.nodes.forEach((node, neuron) => {
    if (node.kind === 'cell') paintHistogramCell(ctx, node, neuronCounts(histograms, neuron), colors);
  });
}

function paintNumbers(
  ctx: CanvasRenderingContext2D,
  { layout, frame, trace, step, document, palette }: Stage,
  css: (t: number) => string,
): void {
  const { layers } = documentOf(frame, document);
  const scales = [null, ...layers.map(({ activation }) => activation)].map((activation, layer) =>
    layerScale(frame, layer, activation),
  );
  for (const node of layout.nodes) {
    if (node.kind !== 'cell') continue;
    const { layer, unit } = node;
    const value = knownValue(neuronValue(trace, layer, unit), step, layer, unit)?.activation ?? null;
    const scale = scales[layer];
    paintCell(ctx, node, value === null || !scale ? palette.surface : css(scale(value)));
  }
}
