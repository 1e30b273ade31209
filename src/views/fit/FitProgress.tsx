import { fit as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import type { RunState } from '../../store/state.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './TrainUntil.module.css';

/** How much of the stretch is done. */
export function FitProgress({ fitting: { unit, from, to } }: { fitting: NonNullable<RunState['fitting']> }) {
  const now = useApp(({ run }) => run.frame?.[unit] ?? 0);
  const done = Math.min(1, Math.max(0, (now - from) / (to - from)));
  const text = words.progress(unit, formatCount(now), formatCount(to));
  return (
    <div>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={words.fit}
        aria-valuenow={Math.round(done * 100)}
        aria-valuetext={text}
      >
        <span style={{ width: `${done * 100}%` }} />
      </div>
      <p className={styles.note}>{text}</p>
    </div>
  );
}
