/** The runs that were pinned, beside the present one: what they came to, and in which settings they differ. */
import Download from 'lucide-react/icons/download';
import Pin from 'lucide-react/icons/pin';
import { useState } from 'react';
import { runsCsv } from '../../export/runsTable.ts';
import { runs as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { finalPoint, MOST_RUNS, type PinnedRun } from '../../store/pinnedRuns.ts';
import { allSettings } from '../../store/runSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import dialog from '../../ui/DialogRows.module.css';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './RunsDialog.module.css';
import { RunsTable } from './RunsTable.tsx';

export function RunsDialog() {
  const open = useApp(({ ui }) => ui.dialog === 'runs');
  const { set } = useActions();
  return (
    <Dialog open={open} onClose={() => set('dialog', null)} title={words.title} widthPx={1080}>
      <Runs />
    </Dialog>
  );
}

function Runs() {
  const runs = useApp((state) => state.runs);
  const actions = useActions();
  const [removed, setRemoved] = useState<PinnedRun | null>(null);
  const isFull = runs.length >= MOST_RUNS;

  function remove(run: PinnedRun): void {
    actions.removeRun(run.id);
    setRemoved(run);
  }

  return (
    <div className={dialog.rows}>
      <div className={dialog.head}>
        <Button
          variant="primary"
          disabledReason={isFull ? words.tooMany(MOST_RUNS) : undefined}
          onClick={() => void actions.pinRun()}
        >
          <Pin aria-hidden="true" />
          {words.pin}
        </Button>
        <Button onClick={() => actions.set('dialog', 'compare')}>{words.compareOpen}</Button>
        <p className={styles.note}>{words.limits(MOST_RUNS)}</p>
        {runs.length > 0 && (
          <Button onClick={() => saveFile('runs.csv', new Blob([csvOf(runs)], { type: 'text/csv' }))}>
            <Download aria-hidden="true" />
            {words.csv}
          </Button>
        )}
      </div>
      {runs.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <RunsTable runs={runs} onRemove={remove} />
      )}
      {removed && !isFull && (
        <p className={styles.note} role="status">
          {words.removed(removed.name)}{' '}
          <Button
            variant="ghost"
            onClick={() => {
              actions.putRunBack(removed);
              setRemoved(null);
            }}
          >
            {words.putBack}
          </Button>
        </p>
      )}
    </div>
  );
}

function csvOf(runs: readonly PinnedRun[]): string {
  const settings = allSettings(runs.map(({ standing }) => standing.document));
  return runsCsv(
    settings.map(({ label }) => label),
    runs.map((run, index) => ({
      name: run.name,
      final: finalPoint(run),
      steps: run.standing.checkpoint.state.step,
      settings: settings.map(({ texts }) => texts[index] ?? ''),
    })),
  );
}
