/** J and its slope, in words beside the present point. */
import type { SliceLabel } from '../../viz/sliceLabel.ts';
import type { LabelText } from './labelText.ts';
import styles from './SlicePlot.module.css';

export function PointLabel({
  place: { side, x, top },
  text: { loss, slope },
}: {
  place: SliceLabel;
  text: LabelText;
}) {
  return (
    <g className={styles.label} textAnchor={side === 'right' ? 'start' : 'end'} aria-hidden="true">
      <text className={styles.loss} x={x} y={top + 14}>
        {loss}
      </text>
      {slope !== null && (
        <text className={styles.slope} x={x} y={top + 30}>
          {slope}
        </text>
      )}
    </g>
  );
}
