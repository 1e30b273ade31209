/** What a table will be used for as things stand, in a sentence or two, so that nobody has to read all the settings. */
import { MOST_INPUTS } from '../../data/tables/reading.ts';
import type { ColumnDescription, TableSettings } from '../../data/tables/types.ts';
import { tables } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './ImportTable.module.css';
import { countInputs, withInputsThatFit } from './tableChoices.ts';
import { KIND_LABELS } from './tableWords.ts';

/** More names than this are not read. */
const MOST_NAMED = 6;

interface ImportSummaryProps {
  columns: readonly ColumnDescription[];
  settings: TableSettings;
  onChange: (settings: TableSettings) => void;
}

export function ImportSummary({ columns, settings, onChange }: ImportSummaryProps) {
  const used = settings.columns.filter(({ name, isUsed }) => isUsed && name !== settings.target);
  const inputs = countInputs(columns, settings);
  return (
    <div className={styles.summary}>
      <p>
        {tables.predicts} <b>{settings.target}</b> ({targetText(columns, settings)}){' '}
        {tables.fromColumns(
          tables.columns(formatCount(used.length), used.length === 1),
          tables.inputs(formatCount(inputs), inputs === 1),
        )}{' '}
        {leftOutText(settings)} {inputs <= MOST_INPUTS && tables.nextStep} {tables.correctBelow}
      </p>
      {inputs > MOST_INPUTS && <TooMany {...{ columns, settings, inputs, onChange }} />}
    </div>
  );
}

function TooMany({ columns, settings, inputs, onChange }: ImportSummaryProps & { inputs: number }) {
  const { settings: fitting, leftOut } = withInputsThatFit(columns, settings);
  return (
    <p role="alert">
      {tables.tooManyInputs(formatCount(inputs), formatCount(MOST_INPUTS))}{' '}
      <Button onClick={() => onChange(fitting)}>{tables.leaveLastOut(formatCount(leftOut))}</Button>
    </p>
  );
}

function targetText(columns: readonly ColumnDescription[], { target, task }: TableSettings): string {
  const distinct = columns.find(({ name }) => name === target)?.distinct ?? 0;
  return task === 'regression' ? tables.aNumber : tables.classCount(formatCount(distinct));
}

function leftOutText({ columns, target }: TableSettings): string {
  const unused = columns.filter(({ name, isUsed }) => !isUsed && name !== target);
  if (unused.length === 0) return '';
  const named = unused.slice(0, MOST_NAMED).map(({ name, kind }) => `${name} (${KIND_LABELS[kind]})`);
  const more = unused.length > MOST_NAMED ? [tables.andMore(formatCount(unused.length - MOST_NAMED))] : [];
  return tables.leftOut([...named, ...more].join(', '));
}
