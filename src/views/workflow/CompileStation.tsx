/** How the network learns. The controls themselves stand at the foot of the page, for every problem. */
import { LOSS_LABELS, OPTIMIZER_LABELS } from '../../document/labels.ts';
import { problemOf } from '../../document/problem.ts';
import { useApp } from '../../store/hooks.ts';
import { formatTick } from '../../viz/numberFormat.ts';
import styles from './stationContent.module.css';

export function CompileStation() {
  const { optimizer, loss } = useApp(({ document }) => document.training);
  const task = useApp(({ document }) => problemOf(document).task);
  return (
    <>
      <dl className={styles.list}>
        <div>
          <dt>loss</dt>
          <dd>{LOSS_LABELS[loss]}</dd>
        </div>
        <div>
          <dt>optimiser</dt>
          <dd>
            {OPTIMIZER_LABELS[optimizer.name]}, rate {formatTick(optimizer.learningRate)}
          </dd>
        </div>
        <div>
          <dt>metrics</dt>
          <dd>{task === 'regression' ? 'MAE, R²' : 'accuracy'}</dd>
        </div>
      </dl>
      <p className={styles.note}>Choose optimiser, rate, loss and more at the foot of the page.</p>
    </>
  );
}
