/** Each neuron's response over the input plane, painted on one canvas below the neurons' frames. */
import { useCallback, useMemo, useRef } from 'react';
import { problemOf } from '../../document/problem.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { documentOf, frameFits } from '../../store/fit.ts';
import { useFramePainter } from '../../store/hooks.ts';
import { fillHeatmap } from '../../viz/heatmap.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { cellBox } from '../../viz/paintCells.ts';
import { createRamp, type Ramp } from '../../viz/ramp.ts';
import { createValueScale, roundedMaximum } from '../../viz/valueScale.ts';
import type { Frame } from '../../worker/protocol.ts';
import { beginPainting, coveringCanvas, isCovered } from './coverCanvas.ts';
import { inputDimensions } from './nodeKind.ts';
import styles from './ResponseMaps.module.css';
import type { Stage } from './useStage.ts';

/** Keeps edges off the neuron. */
const BAND_PX = 3;

export function ResponseMaps({ stage }: { stage: Stage }) {
  const { document, layout, palette, cover, look } = stage;
  const canvas = useRef<HTMLCanvasElement>(null);
  const tile = useRef<Tile>(null);
  const ramp = useMemo(() => createRamp(palette.ramp), [palette]);
  const density = look.scale * (window.devicePixelRatio || 1);

  const paint = useCallback(
    (frame: Frame) => {
      const ctx = canvas.current?.getContext('2d');
      const { maps } = frame;
      if (!ctx || !maps || !frameFits(frame, document)) return;
      const painted = documentOf(frame, document);
      const isLine = inputDimensions(document) === 1;
      if (tile.current?.side !== maps.side || tile.current.isLine !== isLine)
        tile.current = createTile(maps.side, isLine);
      const { current } = tile;
      beginPainting(ctx, cover, density);
      layout.nodes.forEach((node, neuron) => {
        if (!isCovered(cover, node)) return;
        const values = maps.values.subarray(neuron * current.points, (neuron + 1) * current.points);
        current.fill(values, ramp, responseScale(painted, node.layer, values));
        paintNeuron(ctx, node, current, palette.bg);
      });
    },
    [document, layout, ramp, cover, density, palette],
  );
  useFramePainter(paint);

  return (
    <canvas ref={canvas} className={styles.canvas} {...coveringCanvas(cover, density)} aria-hidden="true" />
  );
}

/** A small picture that holds one neuron's response at a time. */
interface Tile {
  side: number;
  isLine: boolean;
  /** Number of values of a neuron: a problem with one input has one row of them. */
  points: number;
  picture: OffscreenCanvas;
  fill(values: Float32Array, ramp: Ramp, toT: (value: number) => number): void;
}

function createTile(side: number, isLine: boolean): Tile {
  const picture = new OffscreenCanvas(side, side);
  const image = new ImageData(side, side);
  const words = new Uint32Array(image.data.buffer);
  const ctx = picture.getContext('2d');
  return {
    side,
    isLine,
    points: isLine ? side : side * side,
    picture,
    fill(values, ramp, toT) {
      fillHeatmap(words, { side, values: isLine ? repeatRow(values, side) : values }, { ramp, toT });
      ctx?.putImageData(image, 0, 0);
    },
  };
}

function repeatRow(values: Float32Array, side: number): Float32Array {
  const square = new Float32Array(side * side);
  for (let row = 0; row < side; row++) square.set(values, row * side);
  return square;
}

/** Inputs are shown over the plane they come from; unbounded responses by their largest value. */
function responseScale(
  document: EdgewiseDocument,
  layer: number,
  values: Float32Array,
): (value: number) => number {
  const maximum = roundedMaximum(values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0));
  if (layer === 0) return createValueScale({ shown: 'input', maximum });
  const activation = document.layers[layer - 1]?.activation ?? 'linear';
  const isClassOutput =
    layer === document.layers.length && problemOf(document).task !== 'regression' && activation !== 'linear';
  if (isClassOutput) return createValueScale({ shown: 'class', activation, threshold: 0.5 });
  return createValueScale({ shown: 'response', activation, maximum });
}

function paintNeuron(ctx: CanvasRenderingContext2D, node: LayoutNode, tile: Tile, ground: string): void {
  if (node.kind === 'cell') {
    const box = cellBox(node);
    ctx.drawImage(tile.picture, box.left, box.top, box.widthPx, box.heightPx);
    return;
  }
  const left = node.x - node.widthPx / 2;
  const top = node.y - node.heightPx / 2;
  ctx.fillStyle = ground;
  ctx.beginPath();
  ctx.roundRect(
    left - BAND_PX,
    top - BAND_PX,
    node.widthPx + 2 * BAND_PX,
    node.heightPx + 2 * BAND_PX,
    node.radiusPx + BAND_PX,
  );
  ctx.fill();
  ctx.save();
  ctx.beginPath();
  ctx.roundRect(left, top, node.widthPx, node.heightPx, node.radiusPx);
  ctx.clip();
  ctx.drawImage(tile.picture, left, top, node.widthPx, node.heightPx);
  ctx.restore();
}
