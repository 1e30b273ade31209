/** A person's own table: read in the background, shown as it was understood, corrected, and opened. */
import { useState } from 'react';
import { FIND_ALL, MOST_BYTES } from '../../data/tables/reading.ts';
import type { Outcome, ReadChoices, TableSettings } from '../../data/tables/types.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import type { ReadAnswer } from '../../worker/tableProtocol.ts';
import { ColumnList } from './ColumnList.tsx';
import styles from './ImportTable.module.css';
import { ReadChoiceFields } from './ReadChoiceFields.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SourceField } from './SourceField.tsx';
import { TableFields } from './TableFields.tsx';
import { withColumn } from './tableChoices.ts';

interface Found {
  name: string;
  contentKey: string;
  answer: ReadAnswer;
  notes: readonly string[];
  settings: TableSettings;
}

type State =
  | { kind: 'asking'; error: string | null }
  | { kind: 'reading'; name: string; share: number }
  /** `error` is why another way of reading it, or opening it, was refused. */
  | { kind: 'found'; found: Found; error: string | null; isOpening: boolean };

const ASKING: State = { kind: 'asking', error: null };
const PASTED_NAME = 'pasted rows';

export function ImportTable() {
  const [state, setState] = useState<State>(ASKING);
  const actions = useActions();

  async function read(name: string, loadText: () => Promise<Uint8Array | string>): Promise<void> {
    setState({ kind: 'reading', name, share: 0 });
    const text = await loadText().catch(() => null);
    if (text === null)
      return setState({ kind: 'asking', error: `“${name}” could not be read. Choose it again.` });
    const own = await actions.readOwnTable(text, FIND_ALL, (share) =>
      setState((now) => (now.kind === 'reading' ? { ...now, share } : now)),
    );
    if (!own) return setState(ASKING);
    const { contentKey, outcome } = own;
    if (!outcome.ok) return setState({ kind: 'asking', error: `${name}: ${outcome.error}` });
    setState({ kind: 'found', found: foundOf(name, contentKey, outcome), error: null, isOpening: false });
  }

  async function takeFile(file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      const megabytes = formatCount(Math.ceil(file.size / 2 ** 20));
      return setState({
        kind: 'asking',
        error: `“${file.name}” has ${megabytes} MB, and at most 50 MB are read. Leave rows out, and choose it again.`,
      });
    }
    await read(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  if (state.kind === 'reading')
    return <ReadingProgress name={state.name} share={state.share} onCancel={actions.cancelReading} />;

  if (state.kind === 'asking')
    return (
      <div className={styles.view}>
        <Refusal error={state.error} />
        <SourceField
          onFile={(file) => void takeFile(file)}
          onText={(text) => void read(PASTED_NAME, () => Promise.resolve(text))}
        />
      </div>
    );

  const { found, error, isOpening } = state;
  const { answer, settings, notes } = found;

  async function readAgain(choices: ReadChoices): Promise<void> {
    const outcome = await actions.readOwnTableAgain(choices);
    if (!outcome) return setState(ASKING);
    if (!outcome.ok) return setState({ kind: 'found', found, error: outcome.error, isOpening: false });
    const again = foundOf(found.name, found.contentKey, outcome);
    setState({ kind: 'found', found: again, error: null, isOpening: false });
  }

  function change(next: TableSettings): void {
    setState({ kind: 'found', found: { ...found, settings: next }, error: null, isOpening: false });
  }

  async function open(): Promise<void> {
    setState({ kind: 'found', found, error: null, isOpening: true });
    const refused = await actions.openOwnTable(found.name, found.contentKey, settings);
    setState({ kind: 'found', found, error: refused, isOpening: false });
  }

  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <p className={styles.size} role="status">
          <b>{found.name}</b> has <b>{countText(answer.rowCount, 'row')}</b> and{' '}
          <b>{countText(answer.names.length, 'column')}</b>.
        </p>
        <Button variant="ghost" onClick={() => setState(ASKING)}>
          Another file
        </Button>
        <Button
          variant="primary"
          disabledReason={isOpening ? 'It is being opened.' : undefined}
          onClick={() => void open()}
        >
          Open
        </Button>
      </div>
      <Refusal error={error} />
      <ReadChoiceFields findings={answer.findings} onChange={(choices) => void readAgain(choices)} />
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <TableFields columns={answer.columns} settings={settings} onChange={(_, next) => change(next)} />
      <ColumnList
        columns={answer.columns}
        settings={settings.columns}
        target={settings.target}
        onChange={(name, column) => change(withColumn(settings, name, column))}
      />
    </div>
  );
}

function foundOf(
  name: string,
  contentKey: string,
  outcome: Extract<Outcome<ReadAnswer>, { ok: true }>,
): Found {
  return { name, contentKey, answer: outcome, notes: outcome.notes, settings: outcome.settings };
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

function countText(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
