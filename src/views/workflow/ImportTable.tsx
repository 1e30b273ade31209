/** A person's own table: read in the background, shown as it was understood, corrected, and opened. */
import { tables as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { ColumnList } from './ColumnList.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import styles from './ImportTable.module.css';
import { ReadChoiceFields } from './ReadChoiceFields.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SourceField } from './SourceField.tsx';
import { TableFields } from './TableFields.tsx';
import { withColumn } from './tableChoices.ts';
import { useImport, type ImportState } from './useImport.ts';

type Import = ReturnType<typeof useImport>;

export function ImportTable() {
  const steps = useImport();
  const { state } = steps;
  if (state.kind === 'reading')
    return <ReadingProgress name={state.name} share={state.share} onCancel={steps.cancel} />;
  if (state.kind === 'found') return <FoundTable {...state} {...steps} />;
  return (
    <div className={styles.view}>
      <Refusal error={state.error} />
      <SourceField
        onFile={(file) => void steps.takeFile(file)}
        onText={(text) => void steps.takeText(text)}
      />
    </div>
  );
}

type FoundTableProps = Extract<ImportState, { kind: 'found' }> &
  Pick<Import, 'readAgain' | 'open' | 'change' | 'askAgain'>;

/** What was found in the text, with what will be made of it, and everything that can be changed about that. */
function FoundTable({ found, error, isOpening, readAgain, open, change, askAgain }: FoundTableProps) {
  const { name, answer, settings, notes } = found;
  const { columns, rowCount, names, findings } = answer;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <p className={styles.size} role="status">
          <b>{name}</b> {words.has} <b>{words.rows(formatCount(rowCount))}</b> {words.and}{' '}
          <b>{words.columns(formatCount(names.length))}</b>.
        </p>
        <Button variant="ghost" onClick={askAgain}>
          {words.anotherFile}
        </Button>
        <Button
          variant="primary"
          disabledReason={isOpening ? words.isOpening : undefined}
          onClick={() => void open(found)}
        >
          {isOpening ? words.opening : words.open}
        </Button>
      </div>
      <Refusal error={error} />
      <ImportSummary columns={columns} settings={settings} onChange={(next) => change(found, next)} />
      <ReadChoiceFields findings={findings} onChange={(choices) => void readAgain(found, choices)} />
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <TableFields
        columns={columns}
        settings={settings}
        onChange={(_, withChange) => change(found, withChange(settings))}
      />
      <ColumnList
        columns={columns}
        settings={settings.columns}
        target={settings.target}
        source={null}
        onChange={(of, column) => change(found, withColumn(settings, of, column))}
      />
    </div>
  );
}

function Refusal({ error }: { error: string | null }) {
  return (
    error !== null && (
      <p className={styles.error} role="alert">
        {error}
      </p>
    )
  );
}
