/** The figures of the loss panel in words; "–" where there is no number. */
import type { Evaluation, Task } from '../../engine/index.ts';
import { loss as lossWords } from '../../i18n/en.ts';
import {
  formatCount,
  formatGradient,
  formatLoss,
  formatPercent,
  formatValue,
} from '../../viz/numberFormat.ts';
import type { Figures } from '../../worker/protocol.ts';

export interface LossFigure {
  /** What it is called in full. */
  name: string;
  /** What is written beside it. */
  label: string;
  text: string;
  /** Follows the number in small print. */
  suffix?: string;
}

const NOT_KNOWN = '–';
const MANY_DIGITS = 1e6;

type Part = 'train' | 'validation';

/** The three large figures: both losses, and how good the network is on rows it did not learn from if there are any. */
export function mainFigures(figures: Figures | null, task: Task): LossFigure[] {
  return [
    { name: lossWords.trainingLoss, label: lossWords.train, text: lossOf(figures?.train) },
    { name: lossWords.validationLoss, label: lossWords.validation, text: lossOf(figures?.validation) },
    scoreFigure(figures, scoredPart(figures), task),
  ];
}

/** The small figures below the curve. */
export function smallFigures(figures: Figures | null, task: Task, hiddenUnits: number): LossFigure[] {
  const other = scoredPart(figures) === 'train' ? 'validation' : 'train';
  const small: LossFigure[] = [
    figure(lossWords.gradientNorm, figures ? inBounds(figures.gradientNorm, formatGradient) : NOT_KNOWN),
    {
      ...figure(lossWords.deadNeurons, figures ? countDead(figures) : NOT_KNOWN),
      suffix: lossWords.ofAll(formatCount(hiddenUnits)),
    },
  ];
  if (task !== 'regression' || figures?.validation) small.push(scoreFigure(figures, other, task));
  const { meanAbsoluteError = null, penalty = 0 } = figures?.train ?? {};
  if (meanAbsoluteError !== null)
    small.push(figure(lossWords.meanAbsoluteError, formatLoss(meanAbsoluteError)));
  if (penalty > 0) small.push(figure(lossWords.penalty, formatLoss(penalty)));
  return small;
}

export function sampleLossFigure(loss: number | null): LossFigure {
  return figure(lossWords.sampleLoss, loss === null ? NOT_KNOWN : formatLoss(loss));
}

/** The rows that tell most: those held out, or all where none are. */
function scoredPart(figures: Figures | null): Part {
  return figures?.validation === null ? 'train' : 'validation';
}

function scoreFigure(figures: Figures | null, part: Part, task: Task): LossFigure {
  const evaluation = figures?.[part] ?? null;
  const isNumber = task === 'regression';
  const score = (isNumber ? evaluation?.r2 : evaluation?.accuracy) ?? null;
  const format = isNumber ? formatValue : formatPercent;
  const text = score === null ? NOT_KNOWN : inBounds(score, format);
  return figure(isNumber ? lossWords.r2[part] : lossWords.accuracy[part], text);
}

/** While a network diverges, numbers have dozens of digits; then they are written as losses are. */
function inBounds(value: number, format: (value: number) => string): string {
  return Math.abs(value) < MANY_DIGITS ? format(value) : formatLoss(value);
}

function lossOf(evaluation: Evaluation | null | undefined): string {
  return evaluation ? formatLoss(evaluation.loss) : NOT_KNOWN;
}

/** An output that is 0 everywhere is no dead neuron: it may be what was asked for. */
function countDead({ deadUnits }: Figures): string {
  return formatCount(deadUnits.slice(0, -1).flat().length);
}

function figure(name: string, text: string): LossFigure {
  return { name, label: name, text };
}
