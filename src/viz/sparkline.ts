/** The small curve of the training loss along the timeline, logarithmic, highest loss at the top. */
import { area, extent, line, scaleLog } from 'd3';
import type { Point } from './geometry.ts';
import { thinPoints } from './thinPoints.ts';

export interface Sparkline {
  line: string;
  area: string;
}

export interface SparklineOptions {
  widthPx: number;
  heightPx: number;
  /** The epoch at the right end; what has not been reached stays empty. */
  lastEpoch: number;
  /** Curves that are drawn on the same scale. */
  alongside?: readonly (readonly { trainLoss: number }[])[];
}

/** Losses of 0 or less and those that are not finite leave a gap. `points` are in the order of their epochs. */
export function sparkline(
  points: readonly { epoch: number; trainLoss: number }[],
  { widthPx, heightPx, lastEpoch, alongside = [] }: SparklineOptions,
): Sparkline {
  const y = logScale(
    [points, ...alongside].flatMap((curve) => curve.map(({ trainLoss }) => trainLoss)),
    heightPx,
  );
  const drawn = points.map(({ epoch, trainLoss }) => ({
    x: (epoch / Math.max(1, lastEpoch)) * widthPx,
    y: y(trainLoss),
  }));
  const shape = thinPoints(drawn, widthPx);
  const [toX, toY] = [(point: Point) => point.x, (point: Point) => point.y];
  return {
    line: line<Point>(toX, toY).defined(isDrawn).digits(2)(shape) ?? '',
    area: area<Point>(toX, heightPx, toY).defined(isDrawn).digits(2)(shape) ?? '',
  };
}

function isDrawn(point: Point): boolean {
  return Number.isFinite(point.y);
}

/** The whole height for the range of the logarithms; half of it for a loss that does not change. */
function logScale(losses: readonly number[], heightPx: number): (loss: number) => number {
  const [smallest, largest] = extent(losses.filter((loss) => loss > 0 && loss < Infinity));
  if (smallest === undefined || largest === undefined) return () => NaN;
  const scale = scaleLog([smallest, largest], [heightPx, 0]);
  return (loss) => (loss > 0 && loss < Infinity ? scale(loss) : NaN);
}
