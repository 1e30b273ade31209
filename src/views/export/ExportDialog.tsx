/** The network as a program in Python that anyone can run, read and go on with. */
import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import { useMemo, useState } from 'react';
import { BUILT_IN_TABLES } from '../../data/tables/builtIn.ts';
import { PROGRAMS } from '../../export/programs.ts';
import { dataFileName, programName, type ProgramKind } from '../../export/programSource.ts';
import { programs as words } from '../../i18n/en.ts';
import { frameFits } from '../../store/fit.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ExportKinds } from './ExportKinds.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './ExportDialog.module.css';

const KINDS = (Object.keys(PROGRAMS) as ProgramKind[]).map((value) => ({
  value,
  label: PROGRAMS[value].label,
}));

const WHAT: Readonly<Record<ProgramKind, string>> = words.what;

/** A program longer than this is shown in part; copied and saved it is whole. */
const MOST_SHOWN = 60_000;

export function ExportDialog() {
  const open = useApp((state) => state.ui.dialog === 'export');
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={words.title} widthPx={920}>
      <ExportKinds program={<Program />} />
    </Dialog>
  );
}

function Program() {
  const [kind, setKind] = useState<ProgramKind>('keras');
  const document = useApp((state) => state.document);
  const text = useProgram(kind);
  const [said, setSaid] = useState('');
  const file = dataFileName(document);
  const source = document.table?.source;
  const waiting = text === null ? words.notReady : undefined;
  return (
    <div className={styles.program}>
      <div className={styles.head}>
        <Segmented label={words.program} labelHidden options={KINDS} value={kind} onChange={setKind} />
        <div className={styles.buttons}>
          <Button
            disabledReason={waiting}
            onClick={() => {
              if (text !== null) void copy(text).then(setSaid);
            }}
          >
            <Copy aria-hidden="true" />
            {words.copy}
          </Button>
          <Button
            variant="primary"
            disabledReason={waiting}
            onClick={() => {
              if (text !== null)
                saveFile(programName(document, kind), new Blob([text], { type: 'text/x-python' }));
            }}
          >
            <Download aria-hidden="true" />
            {words.download}
          </Button>
        </div>
      </div>
      <p className={styles.what}>
        {WHAT[kind]} {file !== null && words.reads(file)}
        {source?.kind === 'builtIn' && (
          <a href={BUILT_IN_TABLES[source.id].file} download>
            {words.downloadFile}
          </a>
        )}
      </p>
      <textarea
        className={styles.code}
        aria-label={words.programIn(PROGRAMS[kind].label)}
        readOnly
        spellCheck={false}
        wrap="off"
        value={shown(text)}
      />
      <p className={styles.what} role="status">
        {said}
      </p>
    </div>
  );
}

/** Null until there are weights and rows for the document as it stands. */
function useProgram(kind: ProgramKind): string | null {
  const document = useApp((state) => state.document);
  const dataset = useApp(({ run }) => run.dataset);
  const frame = useApp(({ run }) => run.frame);
  return useMemo(() => {
    const isReady = frame && frameFits(frame, document) && dataset?.problemId === document.problem;
    return isReady ? PROGRAMS[kind].write({ document, parameters: frame.parameters, dataset }) : null;
  }, [kind, document, dataset, frame]);
}

function shown(text: string | null): string {
  if (text === null) return '';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n…` : text;
}

/** What came of it, in words. */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.isCopied;
  } catch {
    return words.notCopied;
  }
}
