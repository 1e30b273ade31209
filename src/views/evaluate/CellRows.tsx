/** The rows that a cell of the confusion matrix counts. Each one is a press away from the canvas. */
import X from 'lucide-react/icons/x';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import type { ClassEvaluation } from '../../store/evaluation.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount, formatValue } from '../../viz/numberFormat.ts';
import type { MatrixCell } from './ConfusionMatrix.tsx';
import styles from './CellRows.module.css';

/** A list of more than this is no longer read; the first of them stand for all. */
const MOST_ROWS = 60;

interface CellRowsProps {
  evaluation: ClassEvaluation;
  cell: MatrixCell;
  onClose: () => void;
}

export function CellRows({ evaluation, cell, onClose }: CellRowsProps) {
  const { classes, rows, scores } = evaluation;
  const chosen = useApp(({ ui }) => (ui.sample.kind === 'row' ? ui.sample.row : null));
  const actions = useActions();
  const places = placesIn(evaluation, cell);
  const title = evaluateWords.takenFor(
    formatCount(places.length),
    classes[cell.actual] ?? '',
    classes[cell.predicted] ?? '',
  );
  return (
    <div className={styles.rows}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button variant="ghost" iconOnly aria-label={evaluateWords.closeRows} onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </div>
      <ul className={styles.list} aria-label={title}>
        {places.slice(0, MOST_ROWS).map((place) => {
          const row = rows[place] ?? 0;
          const score = scores?.[place];
          return (
            <li key={row}>
              <button
                type="button"
                className={styles.row}
                aria-pressed={row === chosen}
                onClick={() => actions.selectRow(row)}
              >
                {row + 1}
                {score !== undefined && <span className={styles.score}>{formatValue(score)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {places.length > MOST_ROWS && (
        <p className={styles.more}>{evaluateWords.more(formatCount(places.length - MOST_ROWS))}</p>
      )}
    </div>
  );
}

function placesIn({ actual, predicted }: ClassEvaluation, cell: MatrixCell): number[] {
  return [...actual.keys()].filter(
    (place) => actual[place] === cell.actual && predicted[place] === cell.predicted,
  );
}
