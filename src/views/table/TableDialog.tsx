/** The rows of the open table, in their own units and as the network sees them. */
import { useMemo, useState } from 'react';
import { columnHistograms } from '../../data/tables/columnHistograms.ts';
import { decodeRow } from '../../data/tables/decodeRow.ts';
import { problemOf } from '../../document/problem.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { formatCount, formatValue } from '../../viz/numberFormat.ts';
import { RowGrid, type GridColumn } from './RowGrid.tsx';
import styles from './TableDialog.module.css';

const VALUES = [
  { value: 'units', label: 'In their own units' },
  { value: 'network', label: 'As the network sees them' },
] as const;

const PARTS = [
  { value: 'all', label: 'All' },
  { value: 'train', label: 'Train' },
  { value: 'validation', label: 'Validation' },
  { value: 'test', label: 'Test' },
] as const;

export function TableDialog() {
  const open = useApp(({ ui, document }) => ui.dialog === 'table' && document.table !== null);
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title="Table" widthPx={1180}>
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
  const histograms = useMemo(() => (dataset ? columnHistograms(dataset, rows) : []), [dataset, rows]);

  if (!table || dataset?.tableKey !== table.key) return <p>–</p>;
  const { encoding } = table;
  const inputsOf = (row: number) =>
    dataset.inputs.subarray(row * dataset.inputCount, (row + 1) * dataset.inputCount);
  const columns: GridColumn[] =
    shown === 'network'
      ? facts.inputs.map(({ name }, at) => ({ name, histogram: histograms[at] ?? null }))
      : encoding.columns.map(({ name, kind }, at) => ({
          name,
          // A category is several inputs, so it has no single histogram.
          histogram: kind === 'category' ? null : (histograms[firstInput(encoding.columns, at)] ?? null),
        }));
  const cellsOf = (row: number) =>
    shown === 'network'
      ? Array.from(inputsOf(row), (value) => formatValue(value))
      : decodeRow(encoding, inputsOf(row));
  return (
    <div className={styles.table}>
      <div className={styles.head}>
        <Segmented label="Values" labelHidden options={VALUES} value={shown} onChange={setShown} />
        <Segmented label="Rows" labelHidden options={PARTS} value={part} onChange={setPart} />
        <span className={styles.count}>{formatCount(rows.length)} rows</span>
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

/** Place of the first input that comes from this column. */
function firstInput(
  columns: readonly { kind: string; categories?: readonly string[] }[],
  at: number,
): number {
  return columns.slice(0, at).reduce((sum, column) => sum + (column.categories?.length ?? 1), 0);
}

function targetText(
  { classes, target }: ReturnType<typeof problemOf>,
  shown: 'units' | 'network',
  label: number,
): string {
  if (shown === 'network') return formatValue(label, { whole: Number.isInteger(label) });
  if (classes) return classes[label] ?? '–';
  const { factor, offset } = target.scale ?? { factor: 1, offset: 0 };
  return formatValue(label * factor + offset);
}
