/** What the bars in the neurons are, and how many neurons never answer. */
import { problemOf } from '../../document/problem.ts';
import { network as words } from '../../i18n/en.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './ClassLegend.module.css';
import type { Stage } from './useStage.ts';

export function ClassLegend({ stage: { document, frame, look } }: { stage: Stage }) {
  const { target, classes, task } = problemOf(document);
  // Beside the legend a phone has the button that zooms in.
  const name = look.isCompact ? '' : target.name;
  const [below, above] = task === 'binary' && classes ? classes : [];
  return (
    <div className={styles.legend}>
      {above === undefined ? (
        <span className={styles.entry} data-class="all">
          <span className={styles.swatch} />
          {words.howOften}
        </span>
      ) : (
        <>
          <span className={styles.entry} data-class="above">
            <span className={styles.swatch} />
            {words.aboveLine(name, above).trim()}
          </span>
          <span className={styles.entry} data-class="below">
            <span className={styles.swatch} />
            {words.belowLine(name, below ?? '').trim()}
          </span>
        </>
      )}
      <span className={styles.dead}>{deadText(frame?.figures?.deadUnits ?? null, document.layers)}</span>
    </div>
  );
}

function deadText(
  dead: readonly ArrayLike<number>[] | null,
  layers: readonly { units: readonly unknown[] }[],
): string {
  const count = dead?.reduce((sum, units) => sum + units.length, 0) ?? 0;
  const neurons = layers.reduce((sum, { units }) => sum + units.length, 0);
  return count === 0 ? '' : words.deadNeurons(formatCount(count), formatCount(neurons));
}
