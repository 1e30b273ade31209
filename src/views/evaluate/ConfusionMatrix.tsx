/** Actual classes in rows, predicted ones in columns. Every cell leads to its rows. */
import type { CSSProperties } from 'react';
import { countOf, rowTotal, type ConfusionMatrix as Matrix } from '../../engine/index.ts';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import { formatCount, formatPercent } from '../../viz/numberFormat.ts';
import styles from './ConfusionMatrix.module.css';

export interface MatrixCell {
  actual: number;
  predicted: number;
}

interface ConfusionMatrixProps {
  matrix: Matrix;
  classes: readonly string[];
  chosen: MatrixCell | null;
  onChoose: (cell: MatrixCell | null) => void;
}

/** From this many classes on there is room for the counts alone. */
const MANY_CLASSES = 5;

/** Names of the four counts of two classes, [actual][predicted]. */
const OUTCOMES = [
  [evaluateWords.outcomes.trueNegative, evaluateWords.outcomes.falsePositive],
  [evaluateWords.outcomes.falseNegative, evaluateWords.outcomes.truePositive],
] as const;

export function ConfusionMatrix({ matrix, classes, chosen, onChoose }: ConfusionMatrixProps) {
  const size = classes.length >= MANY_CLASSES ? 'many' : classes.length === 2 ? 'two' : 'few';
  const columns: CSSProperties = { gridTemplateColumns: `auto repeat(${classes.length}, minmax(0, 1fr))` };
  return (
    <div
      className={styles.matrix}
      data-size={size}
      style={columns}
      role="table"
      aria-label={evaluateWords.matrix}
    >
      <div role="row" className={styles.row}>
        <span role="columnheader" className={styles.corner}>
          {size === 'many' ? evaluateWords.corner : ''}
        </span>
        {classes.map((name) => (
          <span
            key={name}
            role="columnheader"
            className={styles.columnName}
            title={evaluateWords.predicted(name)}
          >
            {size === 'many' ? name : evaluateWords.predicted(name)}
          </span>
        ))}
      </div>
      {classes.map((actualName, actual) => (
        <div key={actualName} role="row" className={styles.row}>
          <span role="rowheader" className={styles.rowName} title={evaluateWords.actual(actualName)}>
            {size === 'many' ? actualName : evaluateWords.actual(actualName)}
          </span>
          {classes.map((predictedName, predicted) => {
            const cell = { actual, predicted };
            const isChosen = chosen?.actual === actual && chosen.predicted === predicted;
            return (
              <span key={predictedName} role="cell" className={styles.place}>
                <Cell
                  matrix={matrix}
                  cell={cell}
                  name={evaluateWords.cell(actualName, predictedName)}
                  outcome={size === 'two' ? (OUTCOMES[actual]?.[predicted] ?? null) : null}
                  showsShare={size !== 'many'}
                  isChosen={isChosen}
                  onChoose={() => onChoose(isChosen ? null : cell)}
                />
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface CellProps {
  matrix: Matrix;
  cell: MatrixCell;
  name: string;
  outcome: string | null;
  showsShare: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

function Cell({ matrix, cell, name, outcome, showsShare, isChosen, onChoose }: CellProps) {
  const { actual, predicted } = cell;
  const count = countOf(matrix, actual, predicted);
  const total = rowTotal(matrix, actual);
  const share = total === 0 ? 0 : count / total;
  const percent = total === 0 ? '–' : formatPercent(share, 0);
  const isRight = actual === predicted;
  return (
    <button
      type="button"
      className={styles.cell}
      data-right={isRight || undefined}
      data-strong={(isRight && share > 0.55) || undefined}
      style={cellShade(share, isRight)}
      aria-label={evaluateWords.cellRows(name, formatCount(count), percent)}
      aria-pressed={isChosen}
      disabled={count === 0}
      onClick={onChoose}
    >
      <span className={styles.count}>{formatCount(count)}</span>
      {showsShare && <span className={styles.share}>{percent}</span>}
      {outcome && <span className={styles.outcome}>{outcome}</span>}
    </button>
  );
}

/** Right cells are ink mixed into the surface, 8 to 80 % by their share of the row; wrong ones danger, 5 to 50 %. */
function cellShade(share: number, isRight: boolean): CSSProperties {
  const percent = isRight ? 8 + 72 * share : share === 0 ? 0 : 5 + 45 * share;
  const properties: Record<`--${string}`, string> = { '--shade': `${percent.toFixed(1)}%` };
  return properties;
}
