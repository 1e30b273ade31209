import { useApp } from '../../store/hooks.ts';
import type { PlotSize } from '../../viz/contour.ts';
import { formatTick } from '../../viz/numberFormat.ts';
import { contourLabels } from './contourLabels.ts';
import { wholeSurface } from './wholeSurface.ts';
import styles from './ContourNumbers.module.css';

/** The output along each contour line, written beside it. */
export function ContourNumbers({ size, levels }: { size: PlotSize; levels: readonly number[] }) {
  const surface = wholeSurface(useApp(({ run }) => run.frame));
  if (!surface) return null;
  return (
    <svg className={styles.numbers} aria-hidden="true">
      {contourLabels(surface, levels, size).map(({ level, x, y }) => (
        <text key={level} className={styles.number} x={x + 5} y={y + 4}>
          {formatTick(level)}
        </text>
      ))}
    </svg>
  );
}
