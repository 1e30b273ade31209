/**
 * Every loss and its slope, written for one output with prediction y and target t. With letters it is the formula, with
 * numbers the calculation.
 */
import type { LossName } from '../../engine/index.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, fraction, type Formula } from '../../ui/formula.ts';

/** The two numbers of an output, or their letters. */
export interface LossOperands {
  y: Formula;
  t: Formula;
  /** t behind a sign: a negative one stands in brackets. */
  innerT: Formula;
  innerY: Formula;
  /** · between letters, × between numbers. */
  times: '·' | '×';
  /** Which branch of a loss with a corner counts. */
  prediction: number;
  target: number;
}

export interface LossForm {
  value(operands: LossOperands): Formula;
  /** ∂L/∂y. */
  slope(operands: LossOperands): Formula;
  /** Whether the outputs' shares are averaged, not added. */
  isMean: boolean;
  note: string;
}

const difference = ({ y, innerT }: LossOperands): Formula => formula(y, '−', innerT);
const isNear = ({ prediction, target }: LossOperands): boolean => Math.abs(prediction - target) <= 1;

export const LOSS_FORMS = {
  sum_of_squared_errors: {
    value: (o) => formula('½', o.times, '(', difference(o), ')²'),
    slope: difference,
    isMean: false,
    note: words.lossNotes.halfSquare,
  },
  mean_squared_error: {
    value: (o) => formula('(', difference(o), ')²'),
    slope: (o) => formula('2', o.times, '(', difference(o), ')'),
    isMean: true,
    note: words.lossNotes.square,
  },
  mean_absolute_error: {
    value: (o) => formula('|', difference(o), '|'),
    slope: (o) => formula('sign(', difference(o), ')'),
    isMean: true,
    note: words.lossNotes.size,
  },
  huber: {
    value: (o) =>
      isNear(o) ? formula('½', o.times, '(', difference(o), ')²') : formula('|', difference(o), '| − ½'),
    slope: (o) => (isNear(o) ? difference(o) : formula('sign(', difference(o), ')')),
    isMean: true,
    note: words.lossNotes.huber,
  },
  binary_crossentropy: {
    value: ({ y, t, innerT, times }) =>
      formula('−(', t, times, 'ln', y, '+ (1 −', innerT, ')', times, 'ln(1 −', y, '))'),
    slope: (o) => [fraction(difference(o), formula(o.y, o.times, '(1 −', o.y, ')'))],
    isMean: true,
    note: words.lossNotes.crossEntropy,
  },
  categorical_crossentropy: {
    value: ({ y, t, times }) => formula('−', t, times, 'ln', y),
    slope: ({ y, t }) => formula('−', fraction(t, y)),
    isMean: false,
    note: words.lossNotes.crossEntropy,
  },
  hinge: {
    value: ({ innerY, t, times }) => formula('max(0, 1 −', t, times, innerY, ')'),
    slope: ({ innerT, prediction, target }) =>
      1 - target * prediction >= 0 ? formula('−', innerT) : formula('0'),
    isMean: true,
    note: words.lossNotes.hinge,
  },
} satisfies Record<LossName, LossForm>;
