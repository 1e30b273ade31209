import { fit as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import type { RunState } from '../../store/state.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './TrainUntil.module.css';

/** How much of the stretch is done. */
export function FitProgress({ fitting: { unit, from, to } }: { fitting: NonNullable<RunState['fitting']> }) {
  const now = useApp(({ run }) => run.frame?.[unit] ?? 0);
  const done = Math.min(1, Math.max(0, (now - from) / (to - from)));
  const text = words.progress(unit, formatCount(now), formatCount(to));
  return (
    <div>
      <ProgressBar label={words.fit} share={done} valueText={text} />
      <p className={styles.note}>{text}</p>
    </div>
  );
}
