/** The cells of a line, each in its column of the grid. */
import type { CSSProperties, ReactNode } from 'react';
import { Formula } from '../../ui/Formula.tsx';
import type { Formula as FormulaData } from '../../ui/formula.ts';
import styles from './LineCells.module.css';
import { notePlace, type TermColumns } from './termColumns.ts';

interface CellProps {
  column: number;
  /** Columns that the cell goes across. */
  span?: number;
  isCentred?: boolean;
  children: ReactNode;
}

export function Cell({ column, span = 1, isCentred = false, children }: CellProps) {
  return (
    <div className={styles.cell} style={placeOf(column, span)} data-centred={isCentred || undefined}>
      {children}
    </div>
  );
}

/** =, ←, + between the cells. */
export function Sign({ column, children }: { column: number; children: ReactNode }) {
  return (
    <div className={styles.sign} style={placeOf(column)}>
      {children}
    </div>
  );
}

export function Result({ column, formula }: { column: number; formula: FormulaData }) {
  return (
    <Cell column={column}>
      <Formula formula={formula} isStrong />
    </Cell>
  );
}

/** What the line does, in plain words, where there is room for them. */
export function Note({ columns, children }: { columns: TermColumns; children: ReactNode }) {
  if (!columns.hasNotes) return null;
  const { column, span } = notePlace(columns);
  return (
    <div className={styles.note} style={placeOf(column, span)} data-below={columns.notesBelow || undefined}>
      {children}
    </div>
  );
}

function placeOf(column: number, span = 1): CSSProperties {
  return { gridColumn: `${column} / span ${span}` };
}
