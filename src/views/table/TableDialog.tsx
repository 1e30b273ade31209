/** The rows of the open table, in their own units and as the network sees them. */
import { useCallback, useMemo, useState } from 'react';
import { columnHistogram, type InputRange } from '../../data/tables/columnHistograms.ts';
import { decodeRow } from '../../data/tables/decodeRow.ts';
import { columnWidth } from '../../data/tables/encodeRow.ts';
import type { ColumnEncoding } from '../../data/tables/types.ts';
import type { TablePart } from '../../document/document.ts';
import { problemOf } from '../../document/problem.ts';
import { table as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import dialog from '../../ui/DialogRows.module.css';
import { Segmented } from '../../ui/Segmented.tsx';
import { formatAmount, formatCount, formatValue } from '../../viz/numberFormat.ts';
import { HistogramLegend } from './HistogramLegend.tsx';
import { MOST_COLUMNS, RowGrid, type GridColumn } from './RowGrid.tsx';
import styles from './TableDialog.module.css';
import { useSliced } from './useSliced.ts';

const VALUES = [
  { value: 'units', label: words.inUnits },
  { value: 'network', label: words.asNetwork },
] as const;

const PARTS = [
  { value: 'all', label: words.parts.all },
  { value: 'train', label: words.parts.train },
  { value: 'validation', label: words.parts.validation },
  { value: 'test', label: words.parts.test },
] as const;

export function TableDialog() {
  const open = useApp(({ ui, document }) => ui.dialog === 'table' && document.table !== null);
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={words.title} widthPx={1180}>
      <Table />
    </Dialog>
  );
}

function Table() {
  const document = useApp((state) => state.document);
  const dataset = useApp(({ run }) => run.dataset);
  const sample = useApp(({ ui }) => (ui.sample.kind === 'row' ? ui.sample.row : null));
  const actions = useActions();
  const [shown, setShown] = useState<'units' | 'network'>('units');
  const [part, setPart] = useState<(typeof PARTS)[number]['value']>('all');
  const facts = problemOf(document);
  const { table } = document;

  const rows = useMemo(() => {
    if (!dataset) return new Uint32Array();
    return part === 'all' ? Uint32Array.from({ length: dataset.count }, (_, row) => row) : dataset[part];
  }, [dataset, part]);
  const [upper, setUpper] = useState(facts.classes?.length === 2 ? 1 : 0);
  const ranges = useMemo(
    () => (shown === 'network' ? facts.inputs.map((_, first) => ({ first, width: 1 })) : inputRanges(table)),
    [shown, facts, table],
  );
  const makeHistogram = useCallback(
    (at: number) =>
      dataset && columnHistogram(dataset, rows, ranges[at]!, facts.classes === null ? null : upper),
    [dataset, rows, ranges, facts, upper],
  );
  const histograms = useSliced(Math.min(ranges.length, MOST_COLUMNS), makeHistogram);

  if (!table || dataset?.tableKey !== table.key) return <p>–</p>;
  const { encoding } = table;
  const inputsOf = (row: number) =>
    dataset.inputs.subarray(row * dataset.inputCount, (row + 1) * dataset.inputCount);
  const names = (shown === 'network' ? facts.inputs : encoding.columns).map(({ name }) => name);
  const columns: GridColumn[] = names.map((name, at) => ({ name, histogram: histograms[at] ?? null }));
  // Of a thousand columns most would be written for nobody.
  const written = { ...encoding, columns: encoding.columns.slice(0, MOST_COLUMNS) };
  const cellsOf = (row: number) =>
    shown === 'network'
      ? Array.from(inputsOf(row).subarray(0, MOST_COLUMNS), (value) => formatValue(value))
      : decodeRow(written, inputsOf(row));
  return (
    <div className={dialog.rows}>
      <div className={dialog.head}>
        <Segmented label={words.values} labelHidden options={VALUES} value={shown} onChange={setShown} />
        <Segmented label={words.rowsLabel} labelHidden options={PARTS} value={part} onChange={setPart} />
        {facts.classes && <HistogramLegend classes={facts.classes} upper={upper} onChange={setUpper} />}
        <span className={styles.count}>{words.rows(formatCount(rows.length))}</span>
      </div>
      <RowGrid
        columns={[...columns, { name: facts.target.name, histogram: null }]}
        rows={rows}
        cellsOf={(row) => [...cellsOf(row), targetText(facts, shown, dataset.labels[row] ?? 0)]}
        chosen={sample}
        onChoose={(row) => {
          actions.selectRow(row);
          actions.set('dialog', null);
        }}
      />
    </div>
  );
}

/** Which inputs come from which column. */
function inputRanges(table: TablePart | null): InputRange[] {
  let first = 0;
  return (table?.encoding.columns ?? []).map((column: ColumnEncoding) => {
    const range = { first, width: columnWidth(column) };
    first += range.width;
    return range;
  });
}

function targetText(
  { classes, target }: ReturnType<typeof problemOf>,
  shown: 'units' | 'network',
  label: number,
): string {
  if (shown === 'network') return formatValue(label, { whole: Number.isInteger(label) });
  if (classes) return classes[label] ?? '–';
  const { factor, offset } = target.scale ?? { factor: 1, offset: 0 };
  return formatAmount(label * factor + offset);
}
