import { timelinePercent, timelineTicks } from './timelineScale.ts';
import styles from './Timeline.module.css';

const END_OF_PERCENT: Readonly<Record<number, string>> = { 0: 'left', 100: 'right' };

/** Ticks under the timeline; the first and the last number stand inside its ends. */
export function TimelineAxis({ end }: { end: number }) {
  return timelineTicks(end).map(({ epoch, labelled }) => {
    const percent = timelinePercent(epoch, end);
    return (
      <span
        key={epoch}
        className={styles.tick}
        data-labelled={labelled || undefined}
        style={{ left: `${percent}%` }}
      >
        {labelled && (
          <span className={styles.number} data-percent={percent} data-end={END_OF_PERCENT[percent]}>
            {epoch}
          </span>
        )}
      </span>
    );
  });
}
