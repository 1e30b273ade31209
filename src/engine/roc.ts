/**
 * The receiver operating characteristic: for every threshold, the share of the positive rows that are found (true positive
 * rate) over the share of the negative rows that are called positive too (false positive rate).
 *
 * The area under it is the chance that a positive row gets a higher score than a negative one, ties counting half.
 * Source: Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27 (2006), algorithms 1 and 2.
 */

export interface RocPoint {
  /** Rows with a score of at least this are called positive; Infinity at the first point. */
  threshold: number;
  falsePositiveRate: number;
  truePositiveRate: number;
}

/**
 * The points of the curve from (0, 0) to (1, 1), one for each distinct score. Null where one of the two classes has no row,
 * and where a score is NaN.
 * `labels` are 0 or 1.
 */
export function rocCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): RocPoint[] | null {
  const positives = sortedScores(scores, labels, true);
  const negatives = sortedScores(scores, labels, false);
  if (positives.length === 0 || negatives.length === 0) return null;
  if (Number.isNaN(positives[0]) || Number.isNaN(negatives[0])) return null;

  const points: RocPoint[] = [{ threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0 }];
  let [truePositives, falsePositives] = [0, 0];
  while (truePositives < positives.length || falsePositives < negatives.length) {
    const threshold = Math.max(positives[truePositives] ?? -Infinity, negatives[falsePositives] ?? -Infinity);
    // Rows of the same score are called positive together.
    while (positives[truePositives] === threshold) truePositives += 1;
    while (negatives[falsePositives] === threshold) falsePositives += 1;
    points.push({
      threshold,
      falsePositiveRate: falsePositives / negatives.length,
      truePositiveRate: truePositives / positives.length,
    });
  }
  return points;
}

/** The scores of one class, NaN first, then the highest. Typed arrays sort many times faster without a comparison. */
function sortedScores(
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
  arePositive: boolean,
): Float64Array {
  const ofClass = Float64Array.from(scores).filter((_, row) => (labels[row] === 1) === arePositive);
  return ofClass.sort().reverse();
}

/** The area under the curve, by trapezia. */
export function areaUnder(curve: readonly RocPoint[]): number {
  let area = 0;
  for (let at = 1; at < curve.length; at++) {
    const [left, right] = [curve[at - 1]!, curve[at]!];
    const width = right.falsePositiveRate - left.falsePositiveRate;
    area += (width * (left.truePositiveRate + right.truePositiveRate)) / 2;
  }
  return area;
}
