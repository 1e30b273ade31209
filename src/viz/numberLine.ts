/** The number line of a regression: the target, the prediction and the gap between them, in px from the left end. */
import { scaleLinear } from 'd3';
import { formatTick } from './numberFormat.ts';

export interface NumberLineOptions {
  widthPx: number;
  /** The range of the targets in the data; the line grows where a shown value lies outside. */
  range: readonly [number, number];
  target: number | null;
  /** Null before it is computed. */
  prediction: number | null;
  /** The prediction before the weight in the hand was changed, or before the update. */
  ghost: number | null;
}

export interface NumberLine {
  ticks: { x: number; label: string }[];
  /** Null where there is no finite number to mark. */
  targetX: number | null;
  predictionX: number | null;
  ghostX: number | null;
  /** The bar of the error, from left to right. */
  gap: { fromX: number; toX: number } | null;
}

const TICKS = 4;

export function numberLine(options: NumberLineOptions): NumberLine {
  const { widthPx, range, target, prediction, ghost } = options;
  const shown = [...range, target, prediction, ghost].filter(isMarkable);
  const scale = scaleLinear([Math.min(...shown), Math.max(...shown)], [0, widthPx]).nice(TICKS);
  const place = (value: number | null) => (isMarkable(value) ? scale(value) : null);
  const [targetX, predictionX] = [place(target), place(prediction)];
  return {
    ticks: scale.ticks(TICKS).map((tick) => ({ x: scale(tick), label: formatTick(tick) })),
    targetX,
    predictionX,
    ghostX: place(ghost),
    gap:
      targetX === null || predictionX === null
        ? null
        : { fromX: Math.min(targetX, predictionX), toX: Math.max(targetX, predictionX) },
  };
}

function isMarkable(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
