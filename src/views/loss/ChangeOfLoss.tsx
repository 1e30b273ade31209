import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowRight from 'lucide-react/icons/arrow-right';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { ReactNode } from 'react';
import { loss as lossWords } from '../../i18n/en.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { LossChange } from './lossChange.ts';
import styles from './ChangeOfLoss.module.css';

interface ChangeOfLossProps {
  change: LossChange;
  /** Whether two bars compare the losses; not where each sample has one of its own. */
  hasBars: boolean;
}

/** The training loss before a weight was taken in the hand, and now. */
export function ChangeOfLoss({ change, hasBars }: ChangeOfLossProps) {
  const { before, now, bars } = change;
  return (
    <div className={styles.change}>
      <div className={styles.numbers}>
        <span className={styles.before}>
          <VisuallyHidden>{lossWords.beforeLabel}</VisuallyHidden>
          {before}
        </span>
        <ArrowRight className={styles.arrow} aria-hidden="true" />
        <output className={styles.now} aria-label={lossWords.trainingLoss} aria-live="off">
          {now}
        </output>
        <Verdict change={change} />
      </div>
      {hasBars && <Bars bars={bars} />}
    </div>
  );
}

function Bars({ bars }: Pick<LossChange, 'bars'>) {
  return (
    <div className={styles.bars} aria-hidden="true">
      <span>{lossWords.before}</span>
      <span className={styles.track}>
        <span className={styles.barBefore} style={{ width: `${100 * bars.before}%` }} />
      </span>
      <span>{lossWords.now}</span>
      <span className={styles.track}>
        <span className={styles.barNow} style={{ width: `${100 * bars.now}%` }} />
      </span>
    </div>
  );
}

const VERDICTS = {
  better: { words: lossWords.better, icon: <ArrowDown aria-hidden="true" /> },
  worse: { words: lossWords.worse, icon: <ArrowUp aria-hidden="true" /> },
  same: { words: lossWords.same, icon: null },
} satisfies Record<LossChange['verdict'], { words: string; icon: ReactNode }>;

function Verdict({ change: { verdict, difference } }: { change: LossChange }) {
  const { words, icon } = VERDICTS[verdict];
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <VisuallyHidden>{words}</VisuallyHidden>
      {icon}
      {difference}
    </span>
  );
}
