/** The ROC curve in a square of px, its corner (0, 0) at the bottom left. */
import { line } from 'd3';

interface Rates {
  falsePositiveRate: number;
  truePositiveRate: number;
}

export interface RocPlot {
  curve: string;
  /** The curve closed along the bottom. */
  area: string;
}

export function rocPlot(points: readonly Rates[], sidePx: number): RocPlot {
  const draw = line<Rates>(
    (point) => point.falsePositiveRate * sidePx,
    (point) => (1 - point.truePositiveRate) * sidePx,
  ).digits(2);
  const curve = draw(cornersOf(points, sidePx)) ?? '';
  return { curve, area: `${curve}L${sidePx},${sidePx}L0,${sidePx}Z` };
}

/** Steps smaller than this are not seen. */
const SEEN_PX = 0.25;

/** Without points between which nothing can be seen: thousands of rows make thousands of steps. */
function cornersOf(points: readonly Rates[], sidePx: number): readonly Rates[] {
  let kept: Rates | null = null;
  return points.filter((point, at) => {
    const isSeen =
      kept === null ||
      at === points.length - 1 ||
      (point.falsePositiveRate - kept.falsePositiveRate) * sidePx >= SEEN_PX ||
      (point.truePositiveRate - kept.truePositiveRate) * sidePx >= SEEN_PX;
    if (isSeen) kept = point;
    return isSeen;
  });
}

/** The point of the curve at a threshold: rows with a higher score are called positive. */
export function rocPointAt<Point extends Rates & { threshold: number }>(
  points: readonly Point[],
  threshold: number,
): Point | null {
  return points.findLast((point) => point.threshold > threshold) ?? null;
}

/** The point nearest to a place in the square. */
export function nearestRocPoint<Point extends Rates>(
  points: readonly Point[],
  sidePx: number,
  place: { x: number; y: number },
): Point | null {
  let nearest: { point: Point; distance: number } | null = null;
  for (const point of points) {
    const x = point.falsePositiveRate * sidePx;
    const y = (1 - point.truePositiveRate) * sidePx;
    const distance = Math.hypot(x - place.x, y - place.y);
    if (!nearest || distance < nearest.distance) nearest = { point, distance };
  }
  return nearest && nearest.point;
}
