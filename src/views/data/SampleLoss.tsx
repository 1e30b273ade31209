import type { LossName } from '../../engine/index.ts';
import { formatLoss } from '../../viz/numberFormat.ts';
import { LossWords } from './LossWords.tsx';
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
      Loss <LossWords loss={loss} />
      <output className={styles.value} aria-label="Sample loss" aria-live="off">
        {value === null ? '–' : formatLoss(value)}
      </output>
    </div>
  );
}
