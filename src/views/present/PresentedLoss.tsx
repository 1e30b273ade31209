import type { ReactNode } from 'react';
import { SHORT_LOSS_LABELS } from '../../document/labels.ts';
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
}

const FIGURE_PX = 66;
const NOT_KNOWN = '–';

/** One loss, as large as a room needs it: the sample's, or over the data the training loss. */
export function PresentedLoss({ formula, output }: PresentedLossProps) {
  const loss = useApp(({ document }) => document.training.loss);
  const isOfSample = useApp((state) => networkView(state) === 'sample');
  const frame = useApp(({ run }) => run.frame);
  const isAsking = useApp(({ ui }) => ui.quiz !== null);
  const step = useShownStep();
  const value = isOfSample ? shownLoss(frame, step, isAsking) : (frame?.figures?.train.loss ?? null);
  const text = figureText(value);
  const label = isOfSample ? words.loss : words.trainingLoss;
  return (
    <section className={styles.loss} aria-label={words.loss}>
      <h2 className={styles.name}>{label}</h2>
      <output
        className={styles.figure}
        aria-label={isOfSample ? words.sampleLoss : words.trainingLoss}
        aria-live="off"
        style={{ fontSize: `min(${FIGURE_PX}px, ${100 / numberWidth(text, 1)}cqi)` }}
      >
        {text}
      </output>
      <p className={styles.formula}>
        {isOfSample ? value !== null && formula : words.meanOver(SHORT_LOSS_LABELS[loss])}
      </p>
      {output}
    </section>
  );
}

const LARGE = 1e6;

function figureText(loss: number | null): string {
  if (loss === null) return NOT_KNOWN;
  return Number.isInteger(loss) && loss < LARGE ? formatTick(loss) : formatLoss(loss);
}
