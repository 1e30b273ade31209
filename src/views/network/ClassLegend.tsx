/** What the bars in the neurons are, and how many neurons never answer. */
import { problemOf } from '../../document/problem.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './ClassLegend.module.css';
import type { Stage } from './useStage.ts';

export function ClassLegend({ stage: { document, frame } }: { stage: Stage }) {
  const { target, classes, task } = problemOf(document);
  const [below, above] = task === 'binary' && classes ? classes : [];
  return (
    <div className={styles.legend}>
      {above === undefined ? (
        <span className={styles.entry} data-class="all">
          how often each value comes up
        </span>
      ) : (
        <>
          <span className={styles.entry} data-class="above">
            {target.name} {above}, above the line
          </span>
          <span className={styles.entry} data-class="below">
            {target.name} {below}, below
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
  return count === 0
    ? ''
    : `${formatCount(count)} of ${formatCount(neurons)} neurons dead on the training rows`;
}
