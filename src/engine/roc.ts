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
 * The points of the curve from (0, 0) to (1, 1), one for each distinct score. Null where one of the two classes has no row.
 * `labels` are 0 or 1.
 */
export function rocCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): RocPoint[] | null {
  const order = Array.from({ length: scores.length }, (_, row) => row).sort(
    (a, b) => scores[b]! - scores[a]!,
  );
  const positives = order.filter((row) => labels[row] === 1).length;
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return null;

  const points: RocPoint[] = [{ threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0 }];
  let truePositives = 0;
  let falsePositives = 0;
  order.forEach((row, at) => {
    if (labels[row] === 1) truePositives += 1;
    else falsePositives += 1;
    const threshold = scores[row]!;
    // Rows of the same score are called positive together.
    if (at + 1 < order.length && scores[order[at + 1]!] === threshold) return;
    points.push({
      threshold,
      falsePositiveRate: falsePositives / negatives,
      truePositiveRate: truePositives / positives,
    });
  });
  return points;
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
