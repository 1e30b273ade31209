/** A row that a person enters, column by column, with the network's answer at once. Its path can be stepped as any sample's. */
import { useState } from 'react';
import { encodeRow } from '../../data/tables/encodeRow.ts';
import type { ColumnEncoding } from '../../data/tables/types.ts';
import { parseNumber } from '../../document/numbers.ts';
import { problemOf } from '../../document/problem.ts';
import { numbers, workflow as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { ExactSlider } from '../../ui/ExactSlider.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { formatTick, withTrueMinus } from '../../viz/numberFormat.ts';
import { Answer } from './Answer.tsx';
import { columnLabel, sliderStep, usualCells } from './predictCells.ts';
import styles from './stationContent.module.css';

export function PredictStation() {
  const table = useApp(({ document }) => document.table);
  const key = table?.key ?? '';
  return table && <RowForm key={key} />;
}

function RowForm() {
  const table = useApp(({ document }) => document.table);
  const facts = useApp(({ document }) => problemOf(document));
  const isOwn = useApp(({ ui }) => ui.sample.kind === 'own');
  const { setOwnInputs } = useActions();
  const encoding = table?.encoding;
  const [cells, setCells] = useState(() => (encoding ? usualCells(encoding.columns) : []));
  if (!table || !encoding) return null;

  /** False for what no network can be given. */
  function enter(at: number, cell: string): boolean {
    const next = cells.with(at, cell);
    // The numbers of the form have a point, whatever those of the file have.
    const outcome = encoding && encodeRow({ ...encoding, decimalComma: false }, next);
    if (!outcome?.ok) return false;
    setCells(next);
    setOwnInputs(outcome.inputs);
    return true;
  }

  return (
    <>
      {isOwn ? <Answer facts={facts} /> : <p className={styles.note}>{words.moveValue}</p>}
      {encoding.columns.map((column, at) => (
        <Cell
          key={column.name}
          label={columnLabel(table, column.name)}
          column={column}
          cell={cells[at] ?? ''}
          onEnter={(cell) => enter(at, cell)}
        />
      ))}
    </>
  );
}

interface CellProps {
  label: string;
  column: ColumnEncoding;
  cell: string;
  onEnter: (cell: string) => boolean;
}

function Cell({ label, column, cell, onEnter }: CellProps) {
  if (column.kind === 'number') return <NumberCell {...{ label, column, cell, onEnter }} />;
  const cells = column.kind === 'yesNo' ? [column.no, column.yes] : column.categories;
  return (
    <SelectChip
      label={label}
      className={styles.cell}
      options={cells.map((word) => ({ value: word, label: word }))}
      value={cell}
      onChange={onEnter}
    />
  );
}

interface NumberCellProps extends CellProps {
  column: Extract<ColumnEncoding, { kind: 'number' }>;
}

function NumberCell({ label, column, cell, onEnter }: NumberCellProps) {
  const value = Number(cell);
  const { min, max } = column;

  function commit(text: string): string | null {
    const parsed = parseNumber(text);
    if (!parsed.ok) return parsed.error;
    return onEnter(String(parsed.value)) ? null : numbers.tooLarge;
  }

  return (
    <div className={styles.cell}>
      <ExactSlider
        label={label}
        exactLabel={words.exactCell(label)}
        className={styles.exact}
        layout="stacked"
        value={value}
        valueText={withTrueMinus(cell)}
        min={min}
        max={max}
        step={sliderStep(column)}
        onChange={(next) => onEnter(String(next))}
        onType={commit}
      />
      {(value < min || value > max) && (
        <p className={styles.note}>{words.learntFrom(formatTick(min), formatTick(max))}</p>
      )}
    </div>
  );
}
