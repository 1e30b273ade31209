import { lessons as words } from '../../i18n/en.ts';
import { aimNumber, shareOfWay } from './aimText.ts';
import styles from './GoalBar.module.css';
import { useAim } from './useAim.ts';

interface GoalBarProps {
  /** The check whose number is followed. */
  check: number;
  /** The number at the beginning of the scene. */
  from: number;
}

/** How far the number of the task is on its way, from where it began to the goal. */
export function GoalBar({ check, from }: GoalBarProps) {
  const aim = useAim(check);
  if (!aim) return null;
  const { now, condition } = aim;
  const share = now === null ? 0 : shareOfWay(from, condition.value, now);
  const isAtEnd = share === 0 || share === 1;
  return (
    <div className={styles.bar}>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.filled} style={{ width: `${share * 100}%` }} />
      </div>
      <div className={styles.numbers}>
        <span>{aimNumber(from)}</span>
        {now !== null && !isAtEnd && (
          <span className={styles.now} style={{ insetInlineStart: `${placeOfNow(share)}%` }}>
            {words.now(aimNumber(now))}
          </span>
        )}
        <span>{aimNumber(condition.value)}</span>
      </div>
    </div>
  );
}

/** In the middle of its number, but clear of the numbers at both ends. */
function placeOfNow(share: number): number {
  return 20 + 60 * share;
}
