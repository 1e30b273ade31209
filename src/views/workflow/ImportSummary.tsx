/** What a table will be used for as things stand, in a sentence or two, so that nobody has to read all the settings. */
import { MOST_INPUTS } from '../../data/tables/reading.ts';
import type { ColumnDescription, TableSettings } from '../../data/tables/types.ts';
import { tables as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './ImportTable.module.css';
import { countInputs, withInputsThatFit } from './tableChoices.ts';

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
        {words.predicts} <b>{settings.target}</b> ({targetText(columns, settings)}){' '}
        {words.fromColumns(words.columns(formatCount(used.length)), words.inputs(formatCount(inputs)))}{' '}
        {leftOutText(settings)} {inputs <= MOST_INPUTS && words.nextStep} {words.correctBelow}
      </p>
      {inputs > MOST_INPUTS && <TooMany {...{ columns, settings, inputs, onChange }} />}
    </div>
  );
}

function TooMany({ columns, settings, inputs, onChange }: ImportSummaryProps & { inputs: number }) {
  const { settings: fitting, leftOut } = withInputsThatFit(columns, settings);
  return (
    <p role="alert">
      {words.tooManyInputs(formatCount(inputs), formatCount(MOST_INPUTS))}{' '}
      <Button onClick={() => onChange(fitting)}>{words.leaveLastOut(formatCount(leftOut))}</Button>
    </p>
  );
}

function targetText(columns: readonly ColumnDescription[], { target, task }: TableSettings): string {
  const distinct = columns.find(({ name }) => name === target)?.distinct ?? 0;
  return task === 'regression' ? words.aNumber : words.classCount(formatCount(distinct));
}

function leftOutText({ columns, target }: TableSettings): string {
  const unused = columns.filter(({ name, isUsed }) => !isUsed && name !== target);
  if (unused.length === 0) return '';
  const named = unused.slice(0, MOST_NAMED).map(({ name, kind }) => `${name} (${words.kinds[kind]})`);
  const more = unused.length > MOST_NAMED ? [words.andMore(formatCount(unused.length - MOST_NAMED))] : [];
  return words.leftOut([...named, ...more].join(', '));
}
