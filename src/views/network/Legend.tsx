/** What widths and colours of edges mean, with numbers: a wedge from the most negative to the most positive weight. */
import { network as words } from '../../i18n/en.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { DEFAULT_WEIGHT_CONSTANT } from '../../viz/edgeScale.ts';
import styles from './Legend.module.css';

/** The weight at the wedge's ends, at the usual scale. */
const USUAL_END = 3;

export function Legend({ constant }: { constant: number }) {
  const end = USUAL_END * (constant / DEFAULT_WEIGHT_CONSTANT);
  const text = formatValue(end, { whole: Number.isInteger(end) });
  return (
    <div className={styles.legend}>
      <span>−{text}</span>
      <svg width="100" height="8" aria-hidden="true">
        <path className={styles.negative} d="M0,0.5L49,3.5V4.5L0,7.5z" />
        <path className={styles.positive} d="M100,0.5L51,3.5V4.5L100,7.5z" />
      </svg>
      <span>+{text}</span>
      <span className={styles.word}>{words.weightLegend}</span>
    </div>
  );
}
