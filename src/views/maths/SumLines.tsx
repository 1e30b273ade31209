/** A sum in three rows: symbols, numbers, products. Its columns are the terms. */
import type { ReactNode } from 'react';
import { maths as words } from '../../i18n/en.ts';
import { Formula } from '../../ui/Formula.tsx';
import type { Formula as FormulaData } from '../../ui/formula.ts';
import { FoldButton } from './FoldButton.tsx';
import { Cell, Note, Result, Sign } from './LineCells.tsx';
import type { LineLayout } from './MathsLines.tsx';
import type { MathsTerm, SumBlock } from './mathsBlock.ts';
import styles from './SumLines.module.css';
import { shownRows, type TermRow } from './shownRows.ts';
import { TermCell } from './TermCell.tsx';
import { equalsColumn, LEFT_COLUMN, RELATION_COLUMN, termColumn } from './termColumns.ts';
import { fold } from './termFold.ts';

interface SumLinesProps {
  sum: SumBlock;
  layout: LineLayout;
}

export function SumLines({ sum, layout }: SumLinesProps) {
  const rows = shownRows(sum, layout.show);
  return (
    <>
      {rows.map((row, index) => (
        <SumRow
          key={row}
          sum={sum}
          row={row}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          layout={layout}
        />
      ))}
      {layout.isUnfolded && sum.terms.length > layout.columns.places && (
        <div className={styles.close}>
          <FoldButton hiddenCount={0} plural={words.terms} isUnfolded onToggle={layout.onUnfold} />
        </div>
      )}
    </>
  );
}

interface SumRowProps extends SumLinesProps {
  row: TermRow;
  isFirst: boolean;
  isLast: boolean;
}

function SumRow({ sum, row, isFirst, isLast, layout }: SumRowProps) {
  const { columns, isUnfolded, onUnfold, show } = layout;
  const { first, hiddenCount, last } = fold(sum.terms, isUnfolded ? Infinity : columns.places);
  const hasResult = isLast && show !== 'symbols';
  // Notes below every row would tear the columns apart.
  const hasNote = isFirst || !columns.notesBelow;
  return (
    <div className={styles.row}>
      <Left formula={isFirst ? sum.left : null} />
      <Sign column={RELATION_COLUMN}>=</Sign>
      {first.map((term, index) => (
        <Term key={index} term={term} index={index} row={row} isTabStop={isFirst} />
      ))}
      {hiddenCount > 0 && (
        <Gap index={first.length}>
          {isFirst ? (
            <FoldButton
              hiddenCount={hiddenCount}
              plural={words.terms}
              isUnfolded={false}
              onToggle={onUnfold}
            />
          ) : (
            '…'
          )}
        </Gap>
      )}
      {last.map((term) => (
        <Term key="last" term={term} index={first.length + 1} row={row} isTabStop={isFirst} />
      ))}
      {hasResult && <Sign column={equalsColumn(columns)}>=</Sign>}
      {hasResult && <Result column={equalsColumn(columns) + 1} formula={sum.result} />}
      {hasNote && <Note columns={columns}>{noteOf(sum, row)}</Note>}
    </div>
  );
}

function Left({ formula }: { formula: FormulaData | null }) {
  return <Cell column={LEFT_COLUMN}>{formula && <Formula formula={formula} />}</Cell>;
}

interface TermProps {
  term: MathsTerm;
  index: number;
  row: TermRow;
  isTabStop: boolean;
}

function Term({ term, index, row, isTabStop }: TermProps) {
  return (
    <>
      {index > 0 && <Sign column={termColumn(index) - 1}>+</Sign>}
      <TermCell term={term} row={row} column={termColumn(index)} isTabStop={isTabStop} />
    </>
  );
}

/** In the place of the terms that are folded away. */
function Gap({ index, children }: { index: number; children: ReactNode }) {
  return (
    <>
      <Sign column={termColumn(index) - 1}>+</Sign>
      <Sign column={termColumn(index)}>{children}</Sign>
    </>
  );
}

function noteOf({ notes }: SumBlock, row: TermRow): string {
  if (row === 'symbols') return notes.symbols;
  return row === 'numbers' ? notes.numbers : notes.products;
}
