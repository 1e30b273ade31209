import type { LossName } from '../../engine/index.ts';
import { LOSS_LABELS } from '../../document/labels.ts';
import { data as words } from '../../i18n/en.ts';
import { LossFormula } from '../../ui/LossFormula.tsx';
import { formatLoss } from '../../viz/numberFormat.ts';
import styles from './SampleLoss.module.css';

interface SampleLossProps {
  loss: LossName;
  /** Null until the network has been asked, and for a sample without target. */
  value: number | null;
}

/** What the chosen sample's error costs, as formula and number. */
export function SampleLoss({ loss, value }: SampleLossProps) {
  return (
    <div className={styles.line}>
      {words.loss} <LossFormula loss={loss} name={LOSS_LABELS[loss]} />
      <output className={styles.value} aria-label={words.sampleLoss} aria-live="off">
        {value === null ? '–' : formatLoss(value)}
      </output>
    </div>
  );
}
