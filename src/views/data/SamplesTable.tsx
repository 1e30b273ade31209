import { useRef, type KeyboardEvent } from 'react';
import type { TargetCode } from '../../data/pairing.ts';
import type { ProblemFacts } from '../../data/problem.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import type { SampleRow } from './sampleRows.ts';
import { SamplesTableHead } from './SamplesTableHead.tsx';
import { SamplesTableRow } from './SamplesTableRow.tsx';
import styles from './SamplesTable.module.css';

interface SamplesTableProps {
  problem: ProblemFacts;
  rows: readonly SampleRow[];
  code: TargetCode;
  /** Null when the chosen sample is none of the rows. */
  chosenRow: number | null;
  /** Adds the column of what each row gave before the weight in the hand was moved. */
  showBefore: boolean;
  onSelect: (row: number) => void;
}

/** The rows, one of which is chosen: by a click anywhere on it, or with the arrow keys. */
export function SamplesTable({ problem, rows, code, chosenRow, showBefore, onSelect }: SamplesTableProps) {
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const isTruthTable = problem.task === 'binary';
  const whole = !isTruthTable && rows.every(({ prediction }) => Number.isInteger(prediction ?? 0));
  const predictionText = (value: number | null) => (value === null ? '–' : formatValue(value, { whole }));

  function handleKeyDown(event: KeyboardEvent, row: number) {
    const next = row + (ROW_DISTANCES[event.key] ?? 0);
    if (next === row || next < 0 || next >= rows.length) return;
    event.preventDefault();
    onSelect(next);
    bodyRef.current?.rows[next]?.querySelector('button')?.focus();
  }

  return (
    <table
      className={styles.table}
      data-kind={isTruthTable ? 'truth' : 'samples'}
      data-before={showBefore || undefined}
    >
      <SamplesTableHead inputs={problem.inputs} showBefore={showBefore} showVerdict={isTruthTable} />
      <tbody ref={bodyRef}>
        {rows.map((row) => (
          <SamplesTableRow
            key={row.row}
            row={row}
            code={code}
            chosen={row.row === chosenRow}
            isTabStop={row.row === (chosenRow ?? 0)}
            showBefore={showBefore}
            showVerdict={isTruthTable}
            predictionText={predictionText}
            onSelect={() => onSelect(row.row)}
            onKeyDown={(event) => handleKeyDown(event, row.row)}
          />
        ))}
      </tbody>
    </table>
  );
}

const ROW_DISTANCES: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
