import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { loss as lossWords } from '../../i18n/en.ts';
import { readLossAt, type LossChart, type LossPoint } from '../../viz/lossChart.ts';
import { indexAfterKey, readOutWords } from './readOutWords.ts';
import type { ShownCurves } from './chartPoints.ts';
import styles from './ReadOut.module.css';

interface ReadOutProps {
  chart: LossChart;
  /** At least one. */
  points: readonly LossPoint[];
  shown: ShownCurves;
}

/** Lies over the curves and reads them out where the pointer is, or where the arrow keys lead. */
export function ReadOut({ chart, points, shown }: ReadOutProps) {
  /** The epoch that is read, which stays while points are added; null reads nothing. */
  const [epoch, setEpoch] = useState<number | null>(null);
  const last = points.at(-1);
  const read = epoch === null ? null : (readLossAt(chart, points, chart.xOf(epoch))?.point ?? null);
  if (!last) return null;

  function followPointer(event: PointerEvent<HTMLElement>) {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setEpoch(readLossAt(chart, points, x)?.point.epoch ?? null);
  }

  function handleKeyDown(event: KeyboardEvent) {
    const index = indexAfterKey(event.key, points.indexOf(read ?? points.at(-1)!), points.length);
    if (index === null) return;
    event.preventDefault();
    setEpoch(points[index]?.epoch ?? null);
  }

  return (
    <div
      className={styles.area}
      role="slider"
      tabIndex={0}
      aria-label={lossWords.readOut}
      aria-valuemin={points[0]?.epoch}
      aria-valuemax={last.epoch}
      aria-valuenow={(read ?? last).epoch}
      aria-valuetext={readOutWords(read ?? last, shown)}
      onPointerMove={followPointer}
      onPointerLeave={() => setEpoch(null)}
      onFocus={() => setEpoch((read ?? last).epoch)}
      onBlur={() => setEpoch(null)}
      onKeyDown={handleKeyDown}
    >
      {read && (
        <>
          <span className={styles.line} style={{ left: chart.xOf(read.epoch) }} />
          <span className={styles.words}>{readOutWords(read, shown)}</span>
        </>
      )}
    </div>
  );
}
