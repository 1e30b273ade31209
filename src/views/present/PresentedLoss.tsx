import type { ReactNode } from 'react';
import { lossInText, SHORT_LOSS_LABELS } from '../../document/labels.ts';
import { present as words } from '../../i18n/en.ts';
import { useApp, useShownStep } from '../../store/hooks.ts';
import { networkView } from '../../store/state.ts';
import { formatLoss, formatTick } from '../../viz/numberFormat.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import { shownLoss } from './shownLoss.ts';
import styles from './PresentedLoss.module.css';

interface PresentedLossProps {
  /** The loss of one sample, with its numbers. */
  formula: ReactNode;
  /** The output, drawn. */
  output: ReactNode;
  /** Beside the words of a scene there is less room: everything in one line, or a narrow column. */
  shape?: 'column' | 'narrow' | 'line';
}

const FIGURE_PX = { column: 66, narrow: 44, line: 44 };
const NOT_KNOWN = '–';

/** One loss, as large as a room needs it: the sample's, or over the data the training loss. */
export function PresentedLoss({ formula, output, shape = 'column' }: PresentedLossProps) {
  const loss = useApp(({ document }) => document.training.loss);
  const isOfSample = useApp((state) => networkView(state) === 'sample');
  const frame = useApp(({ run }) => run.frame);
  const isAsking = useApp(({ ui }) => ui.quiz !== null);
  const step = useShownStep();
  const value = isOfSample ? shownLoss(frame, step, isAsking) : (frame?.figures?.train.loss ?? null);
  const text = figureText(value);
  const label = isOfSample ? words.loss : words.trainingLoss;
  return (
    <section className={styles.loss} aria-label={words.loss} data-shape={shape}>
      <h2 className={styles.name}>{label}</h2>
      <output
        className={styles.figure}
        aria-label={isOfSample ? words.sampleLoss : words.trainingLoss}
        aria-live="off"
        style={{ fontSize: figureSize(text, shape) }}
      >
        {text}
      </output>
      <p className={styles.formula}>
        {isOfSample ? value !== null && formula : words.meanOver(lossInText(loss, SHORT_LOSS_LABELS))}
      </p>
      {output}
    </section>
  );
}

/** As large as the width of a column allows. */
function figureSize(text: string, shape: keyof typeof FIGURE_PX): string {
  const largest = `${FIGURE_PX[shape]}px`;
  return shape === 'line' ? largest : `min(${largest}, ${100 / numberWidth(text, 1)}cqi)`;
}

const LARGE = 1e6;

function figureText(loss: number | null): string {
  if (loss === null) return NOT_KNOWN;
  return Number.isInteger(loss) && loss < LARGE ? formatTick(loss) : formatLoss(loss);
}
