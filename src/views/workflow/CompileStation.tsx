/** How the network learns. The controls themselves stand at the foot of the page, for every problem. */
import { LOSS_LABELS, OPTIMIZER_LABELS } from '../../document/labels.ts';
import { problemOf } from '../../document/problem.ts';
import { workflow as words } from '../../i18n/en.ts';
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
          <dt>{words.loss}</dt>
          <dd>{LOSS_LABELS[loss]}</dd>
        </div>
        <div>
          <dt>{words.optimiser}</dt>
          <dd>{words.optimizer(OPTIMIZER_LABELS[optimizer.name], formatTick(optimizer.learningRate))}</dd>
        </div>
        <div>
          <dt>{words.metrics}</dt>
          <dd>{task === 'regression' ? words.numberMetrics : words.classMetrics}</dd>
        </div>
      </dl>
      <p className={styles.note}>{words.chooseBelow}</p>
    </>
  );
}
