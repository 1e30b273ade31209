/** A row that a person enters, column by column, with the network's answer at once. Its path can be stepped as any sample's. */
import { useState } from 'react';
import { encodeRow } from '../../data/tables/encodeRow.ts';
import type { ColumnEncoding } from '../../data/tables/types.ts';
import { problemOf } from '../../document/problem.ts';
import { workflow as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatTick } from '../../viz/numberFormat.ts';
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

  function enter(at: number, cell: string): void {
    const next = cells.with(at, cell);
    setCells(next);
    const outcome = encoding && encodeRow(encoding, next);
    if (outcome?.ok) setOwnInputs(outcome.inputs);
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
  onEnter: (cell: string) => void;
}

function Cell({ label, column, cell, onEnter }: CellProps) {
  if (column.kind === 'number')
    return (
      <Slider
        label={label}
        className={styles.cell}
        layout="stacked"
        value={Number(cell)}
        valueText={formatTick(Number(cell))}
        min={column.min}
        max={column.max}
        step={sliderStep(column)}
        onChange={(value) => onEnter(String(value))}
      />
    );
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
