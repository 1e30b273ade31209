/** The loss over the epochs: scales, ticks, curves and the labels at their ends, in px from the top left corner. */
import { line, scaleLinear, scaleLog } from 'd3';
import type { Point } from './geometry.ts';
import { lossTicks } from './lossTicks.ts';
import { formatCount, formatTick } from './numberFormat.ts';
import { spreadLabels } from './spreadLabels.ts';
import { thinPoints } from './thinPoints.ts';

export interface LossPoint {
  epoch: number;
  trainLoss: number;
  validationLoss: number | null;
}

export type LossSeries = 'train' | 'validation';

/** `x` and `y` are the curve's end; its label begins beside `labelX` and has its middle at `labelY`. */
interface LabelledEnd extends Point {
  labelX: number;
  labelY: number;
}

export interface EndLabel extends LabelledEnd {
  series: LossSeries;
}

/** Another run's curve, over the same epochs. */
export interface OtherCurve {
  name: string;
  points: readonly LossPoint[];
}

/** Its loss on the train rows, and the label at its end; null where no number could be drawn. */
export interface DrawnCurve {
  name: string;
  path: string;
  end: LabelledEnd | null;
}

export interface LossChart {
  log: boolean;
  plot: { left: number; right: number; top: number; bottom: number };
  xTicks: { x: number; label: string }[];
  yTicks: { y: number; label: string }[];
  trainPath: string;
  /** Null where no rows are held out. */
  validationPath: string | null;
  ghostPaths: string[];
  endLabels: EndLabel[];
  others: DrawnCurve[];
  xOf: (epoch: number) => number;
  /** Not a number for a loss that is infinite or not a number. */
  yOf: (loss: number) => number;
}

export interface LossChartOptions {
  widthPx: number;
  heightPx: number;
  /** Left out: logarithmic when the largest loss is more than 8 times the smallest. */
  log?: boolean;
  /** Training losses of runs that were left, drawn on the same scales. */
  ghosts?: readonly (readonly LossPoint[])[];
  others?: readonly OtherCurve[];
}

const MARGINS = { left: 34, right: 62, top: 8, bottom: 22 };
const LOG_FROM_RATIO = 8;
const LABEL_DISTANCE_PX = 16;
/** Room above and below the curves on a logarithmic scale, as a factor. */
const LOG_ROOM = 1.05;

/** `points` are in the order of their epochs. */
export function createLossChart(points: readonly LossPoint[], options: LossChartOptions): LossChart {
  const plot = {
    left: MARGINS.left,
    right: options.widthPx - MARGINS.right,
    top: MARGINS.top,
    bottom: options.heightPx - MARGINS.bottom,
  };
  const { ghosts = [], others = [] } = options;
  const all = [points, ...ghosts, ...others.map((other) => other.points)];
  const range = lossRange(all.flat());
  const log = options.log ?? range.largest / range.smallest > LOG_FROM_RATIO;
  const lastEpoch = Math.max(1, ...all.map((each) => each.at(-1)?.epoch ?? 1));
  const x = scaleLinear([0, lastEpoch], [plot.left, plot.right]);
  const y = lossScale(range, log, [plot.bottom, plot.top]);
  const yOf = (loss: number) =>
    Number.isFinite(loss) ? y(log ? Math.max(loss, range.smallest) : loss) : NaN;
  const chart = { log, plot, xOf: (epoch: number) => x(epoch), yOf };
  const hasValidation = points.some((point) => point.validationLoss !== null);
  return {
    ...chart,
    xTicks: epochTicks(lastEpoch).map((epoch) => ({ x: x(epoch), label: formatCount(epoch) })),
    yTicks: lossTicks(y.domain(), log).map((loss) => ({
      y: y(loss),
      label: formatTick(loss),
    })),
    trainPath: curvePath(points, 'train', chart),
    validationPath: hasValidation ? curvePath(points, 'validation', chart) : null,
    ghostPaths: ghosts.map((ghost) => curvePath(ghost, 'train', chart)),
    ...placeLabels(points, others, chart),
  };
}

export interface LossReadOut {
  point: LossPoint;
  x: number;
}

/** The point nearest to the pointer at `xPx`, or null before there is any. */
export function readLossAt(
  chart: Pick<LossChart, 'xOf'>,
  points: readonly LossPoint[],
  xPx: number,
): LossReadOut | null {
  let nearest: LossReadOut | null = null;
  for (const point of points) {
    const x = chart.xOf(point.epoch);
    if (!nearest || Math.abs(x - xPx) < Math.abs(nearest.x - xPx)) nearest = { point, x };
  }
  return nearest;
}

type ChartScales = Pick<LossChart, 'plot' | 'xOf' | 'yOf'>;

function lossOf(point: LossPoint, series: LossSeries): number {
  return series === 'train' ? point.trainLoss : (point.validationLoss ?? NaN);
}

/** Smallest and largest positive loss; a flat curve or none gets a range around it. */
function lossRange(points: readonly LossPoint[]): { smallest: number; largest: number } {
  let smallest = Infinity;
  let largest = 0;
  for (const point of points)
    for (const loss of [lossOf(point, 'train'), lossOf(point, 'validation')])
      if (loss > 0 && loss < Infinity) {
        smallest = Math.min(smallest, loss);
        largest = Math.max(largest, loss);
      }
  return largest > 0 ? { smallest, largest } : { smallest: 1, largest: 1 };
}

function lossScale(range: { smallest: number; largest: number }, log: boolean, pixels: [number, number]) {
  if (!log) return scaleLinear([0, range.largest * LOG_ROOM], pixels);
  return scaleLog([range.smallest / LOG_ROOM, range.largest * LOG_ROOM], pixels);
}

/** The first epoch, a round one near the middle and the last. */
function epochTicks(lastEpoch: number): number[] {
  const half = lastEpoch / 2;
  const step = Math.max(1, 10 ** Math.floor(Math.log10(half)) / 2);
  const middle = Math.round(half / step) * step;
  return middle > 0 && middle < lastEpoch ? [0, middle, lastEpoch] : [0, lastEpoch];
}

/** A gap is left where the loss is not a finite number. */
function curvePath(points: readonly LossPoint[], series: LossSeries, chart: ChartScales): string {
  const drawn = points.map((point) => ({ x: chart.xOf(point.epoch), y: chart.yOf(lossOf(point, series)) }));
  const curve = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .defined(({ y }) => Number.isFinite(y))
    .digits(2);
  return curve(thinPoints(drawn, chart.plot.right - chart.plot.left)) ?? '';
}

/** The labels of all curves. */
function placeLabels(
  points: readonly LossPoint[],
  others: readonly OtherCurve[],
  chart: ChartScales,
): Pick<LossChart, 'endLabels' | 'others'> {
  const own = (['train', 'validation'] as const)
    .map((series) => ({ series, ...endOf(points, series, chart) }))
    .filter(({ y }) => Number.isFinite(y));
  const drawn = others.map((other) => ({ other, end: endOf(other.points, 'train', chart) }));
  const ends = [...own, ...drawn.map(({ end }) => end).filter(({ y }) => Number.isFinite(y))];
  const labelled = spreadBeside(ends, chart.plot);
  let next = own.length;
  return {
    endLabels: own.map(({ series }, index) => ({ series, ...labelled[index]! })),
    others: drawn.map(({ other, end }) => ({
      name: other.name,
      path: curvePath(other.points, 'train', chart),
      end: Number.isFinite(end.y) ? labelled[next++]! : null,
    })),
  };
}

function endOf(points: readonly LossPoint[], series: LossSeries, chart: ChartScales): Point {
  const last = points.at(-1);
  return last ? { x: chart.xOf(last.epoch), y: chart.yOf(lossOf(last, series)) } : { x: NaN, y: NaN };
}

/**
 * Labels that could meet stand one above the other, right of the longest of their curves, so that none is written over it.
 * They keep their distance, and are closer together where there are very many.
 */
function spreadBeside(ends: readonly Point[], { top, bottom }: ChartScales['plot']): LabelledEnd[] {
  const labelled = ends.map((end) => ({ ...end, labelX: end.x, labelY: end.y }));
  for (const column of columnsOf(ends)) {
    const labelX = Math.max(...column.map((index) => ends[index]!.x));
    const distancePx = Math.min(LABEL_DISTANCE_PX, (bottom - top) / Math.max(1, column.length - 1));
    const wanted = column.map((index) => ends[index]!.y);
    spreadLabels(wanted, { distancePx, top, bottom }).forEach((labelY, rank) =>
      Object.assign(labelled[column[rank]!]!, { labelX, labelY }),
    );
  }
  return labelled;
}

/** Indices of ends that are so near each other from left to right that their labels could meet. */
function columnsOf(ends: readonly Point[]): number[][] {
  const order = ends.map((_, index) => index).toSorted((one, other) => ends[one]!.x - ends[other]!.x);
  const columns: number[][] = [];
  for (const index of order) {
    const last = columns.at(-1);
    if (last && ends[index]!.x - ends[last.at(-1)!]!.x < MARGINS.right) last.push(index);
    else columns.push([index]);
  }
  return columns;
}
