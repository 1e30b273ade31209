/** Rows of which only those in sight are in the page: a hundred thousand scroll as smoothly as ten. */
import { useState, type KeyboardEvent, type UIEvent } from 'react';
import type { ColumnHistogram } from '../../data/tables/columnHistograms.ts';
import { table } from '../../i18n/en.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './RowGrid.module.css';

export interface GridColumn {
  name: string;
  histogram: ColumnHistogram | null;
}

interface RowGridProps {
  columns: readonly GridColumn[];
  /** Their numbers, counted from 0. */
  rows: Uint32Array;
  /** One text a column. */
  cellsOf: (row: number) => readonly string[];
  /** The row that the canvas shows. */
  chosen: number | null;
  onChoose: (row: number) => void;
}

const ROW_PX = 32;
const WINDOW_PX = 480;
/** Rows beyond the window, so that scrolling finds them drawn already. */
const SPARE_ROWS = 8;
/** More columns than this could not be read, and would be slow to draw. */
export const MOST_COLUMNS = 60;

export function RowGrid({ columns, rows, cellsOf, chosen, onChoose }: RowGridProps) {
  const [topPx, setTopPx] = useState(0);
  const [focused, setFocused] = useState(0);
  const inSight = Math.ceil(WINDOW_PX / ROW_PX) + 2 * SPARE_ROWS;
  const mostFirst = Math.max(0, rows.length - inSight);
  // Fewer rows may be chosen than had been scrolled past.
  const first = Math.min(mostFirst, Math.max(0, Math.floor(topPx / ROW_PX) - SPARE_ROWS));
  const shown = rows.subarray(first, first + inSight);
  const shownColumns =
    columns.length > MOST_COLUMNS ? [...columns.slice(0, MOST_COLUMNS - 1), columns.at(-1)!] : columns;
  const pick = (cells: readonly string[]) =>
    columns.length > MOST_COLUMNS ? [...cells.slice(0, MOST_COLUMNS - 1), cells.at(-1)!] : cells;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -14, PageDown: 14, Home: -Infinity, End: Infinity }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, focused + step));
    setFocused(next);
    const grid = event.currentTarget;
    grid.scrollTop = Math.min(next * ROW_PX, Math.max(grid.scrollTop, (next + 3) * ROW_PX - WINDOW_PX));
    // The row may only come into being with the scroll.
    requestAnimationFrame(() => grid.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus());
  }

  return (
    <>
      <div
        className={styles.window}
        style={{ height: WINDOW_PX }}
        onScroll={(event: UIEvent<HTMLElement>) => setTopPx(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
        role="grid"
        tabIndex={-1}
        aria-label={table.rowsLabel}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
      >
        <div role="row" aria-rowindex={1} className={styles.heads}>
          <span role="columnheader" className={styles.number}>
            {table.row}
          </span>
          {shownColumns.map((column) => (
            <ColumnHead key={column.name} {...column} />
          ))}
        </div>
        <div style={{ height: first * ROW_PX }} />
        {Array.from(shown, (row, at) => (
          <div
            key={row}
            role="row"
            className={styles.row}
            style={{ height: ROW_PX }}
            data-place={first + at}
            aria-rowindex={first + at + 2}
            aria-selected={row === chosen}
            tabIndex={first + at === Math.min(focused, rows.length - 1) ? 0 : -1}
            onClick={() => onChoose(row)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onChoose(row);
            }}
            onFocus={() => setFocused(first + at)}
          >
            <span role="rowheader" className={styles.number}>
              {formatCount(row + 1)}
            </span>
            {pick(cellsOf(row)).map((cell, column) => (
              <span key={shownColumns[column]?.name} role="gridcell" className={styles.cell} title={cell}>
                {cell}
              </span>
            ))}
          </div>
        ))}
        <div style={{ height: Math.max(0, rows.length - first - shown.length) * ROW_PX }} />
      </div>
      {columns.length > MOST_COLUMNS && (
        <p className={styles.more}>{table.firstColumns(MOST_COLUMNS - 1, formatCount(columns.length - 1))}</p>
      )}
    </>
  );
}
