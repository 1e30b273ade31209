/** The output over a single input. */
import type { PlotSize } from '../../viz/contour.ts';

/**
 * The `d` of an SVG path through predictions at even distances from the left of the plot to the right, each in the
 * middle of its share of the width. `range` gives the outputs at the bottom and the top. A gap is left where a
 * prediction is not finite.
 */
export function responseCurve(
  predictions: Float32Array,
  [bottom, top]: readonly [number, number],
  { widthPx, heightPx }: PlotSize,
): string {
  let drawing = false;
  return Array.from(predictions, (prediction, index) => {
    const command = drawing ? 'L' : 'M';
    drawing = Number.isFinite(prediction);
    if (!drawing) return '';
    const x = ((index + 0.5) / predictions.length) * widthPx;
    const y = (1 - (prediction - bottom) / (top - bottom)) * heightPx;
    return `${command}${x.toFixed(2)},${y.toFixed(2)}`;
  }).join('');
}

/** Round ends of an axis for these labels, with a little room above and below. */
export function labelRange(labels: ArrayLike<number>): [number, number] {
  const [least, most] = Array.from(labels).reduce(
    ([low, high], label) => [Math.min(low, label), Math.max(high, label)],
    [0, 0],
  );
  const room = 0.25 * (most - least || 1);
  return [least - room, most + room];
}
