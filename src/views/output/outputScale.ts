/** What the colours and the lines of an output surface stand for. */
import type { ActivationName, Task } from '../../engine/index.ts';
import { formatSigned, formatTick } from '../../viz/numberFormat.ts';
import { createValueScale, outputRange } from '../../viz/valueScale.ts';
import { multiplesWithin, roundStep } from './axisTicks.ts';

export interface OutputScale {
  /** From an output to its place on the colour ramp. */
  toT: (value: number) => number;
  /** Outputs along which a line is drawn: the boundary between two classes, or contour lines. */
  levels: readonly number[];
  /** The outputs at the left end, the middle and the right end of the ramp, in words. */
  barLabels: readonly [string, string, string];
}

const CLASS_THRESHOLD = 0.5;
const CONTOUR_LINES = 10;

/** `maximum` is the size of output that gets the strongest colour where a number is predicted. */
export function outputScale(task: Task, activation: ActivationName, maximum: number): OutputScale {
  if (task === 'regression') return valueScale(activation, maximum);
  const toT = createValueScale({ shown: 'class', activation, threshold: CLASS_THRESHOLD });
  if (outputRange(activation) === 'probability')
    return { toT, levels: [CLASS_THRESHOLD], barLabels: ['0', formatTick(CLASS_THRESHOLD), '1'] };
  return { toT, levels: [0], barLabels: [formatTick(-1), '0', '+1'] };
}

function valueScale(activation: ActivationName, maximum: number): OutputScale {
  return {
    toT: createValueScale({ shown: 'response', activation, maximum }),
    levels: multiplesWithin([-maximum, maximum], roundStep((2 * maximum) / CONTOUR_LINES)),
    barLabels: [formatTick(-maximum), '0', formatSigned(maximum, 0)],
  };
}
