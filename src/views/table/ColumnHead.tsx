import { neuronHistogram } from '../../viz/neuronHistogram.ts';
import type { GridColumn } from './RowGrid.tsx';
import styles from './RowGrid.module.css';

const BOX = { widthPx: 84, heightPx: 36 };

/** The name of a column, below the spread of its values: the second class up, the first one down. */
export function ColumnHead({ name, histogram }: GridColumn) {
  const shape = histogram && neuronHistogram(histogram.counts, histogram.rowCounts, BOX);
  return (
    <span role="columnheader" className={styles.head} title={name}>
      <svg width={BOX.widthPx} height={BOX.heightPx} aria-hidden="true">
        {shape && (
          <>
            <path className={shape.down === '' ? styles.all : styles.up} d={shape.up} />
            <path className={styles.down} d={shape.down} />
          </>
        )}
      </svg>
      <span className={styles.name}>{name}</span>
    </span>
  );
}
