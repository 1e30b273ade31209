/** One line a run. The present one stands first; columns of settings are there only where runs differ in them. */
import Trash2 from 'lucide-react/icons/trash-2';
import { comparing, runs as words } from '../../i18n/en.ts';
import { curvePoints } from '../../store/curve.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { finalPoint, type PinnedRun } from '../../store/pinnedRuns.ts';
import { differingSettings, type SettingRow } from '../../store/runSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedInput } from '../../ui/CommittedInput.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatCount, formatLoss, formatPercent } from '../../viz/numberFormat.ts';
import type { CurvePoint } from '../../worker/protocol.ts';
import styles from './RunsTable.module.css';

const SCROLLED_BY_KEYS = { tabIndex: 0 };

interface RunsTableProps {
  /** At least one. */
  runs: readonly PinnedRun[];
  onRemove: (run: PinnedRun) => void;
}

export function RunsTable({ runs, onRemove }: RunsTableProps) {
  const document = useApp((state) => state.document);
  const curve = useApp(({ run }) => run.curve);
  const differing = differingSettings([document, ...runs.map(({ standing }) => standing.document)]);
  const { columns } = words;
  const titles = [columns.epochs, columns.trainLoss, columns.validationLoss];
  const scores = [columns.trainAccuracy, columns.validationAccuracy];
  return (
    // A wide table is scrolled by keys too.
    <div className={styles.scroll} role="region" aria-label={words.title} {...SCROLLED_BY_KEYS}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.run}</th>
            <th scope="col">{columns.shown}</th>
            {[...titles, ...scores, ...differing.map(({ label }) => label)].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{words.columns.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.present}>
            <th scope="row">{words.present}</th>
            <td>{comparing.yes}</td>
            <Figures point={curvePoints(curve).at(-1) ?? null} />
            <Settings rows={differing} index={0} />
            <td className={styles.actions}>{comparing.none}</td>
          </tr>
          {runs.map((run, index) => (
            <RunRow key={run.id} run={run} differing={differing} index={index + 1} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
      {differing.length === 0 && <p className={styles.note}>{words.nothingDiffers}</p>}
    </div>
  );
}

interface RunRowProps {
  run: PinnedRun;
  differing: readonly SettingRow[];
  /** Its place among the texts of the settings. */
  index: number;
  onRemove: (run: PinnedRun) => void;
}

function RunRow({ run, differing, index, onRemove }: RunRowProps) {
  const actions = useActions();
  return (
    <tr>
      <th scope="row">
        <CommittedInput
          className={styles.name}
          inputMode="text"
          aria-label={words.nameOf(run.name)}
          text={run.name}
          onCommit={(text) => actions.renameRun(run.id, text)}
        />
      </th>
      <td>
        <Switch
          label={words.show(run.name)}
          labelHidden
          checked={run.isShown}
          onChange={(isShown) => actions.showRun(run.id, isShown)}
        />
      </td>
      <Figures point={finalPoint(run)} />
      <Settings rows={differing} index={index} />
      <td className={styles.actions}>
        <Button aria-label={words.openRun(run.name)} onClick={() => void actions.openRun(run)}>
          {words.openWord}
        </Button>
        <Button variant="ghost" iconOnly aria-label={words.removeRun(run.name)} onClick={() => onRemove(run)}>
          <Trash2 aria-hidden="true" />
        </Button>
      </td>
    </tr>
  );
}

function Figures({ point }: { point: CurvePoint | null }) {
  const loss = (value: number | null | undefined) =>
    value === null || value === undefined ? comparing.none : formatLoss(value);
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? comparing.none : formatPercent(value);
  return (
    <>
      <td>{point ? formatCount(point.epoch) : comparing.none}</td>
      <td>{loss(point?.trainLoss)}</td>
      <td>{loss(point?.validationLoss)}</td>
      <td>{share(point?.trainAccuracy)}</td>
      <td>{share(point?.validationAccuracy)}</td>
    </>
  );
}

function Settings({ rows, index }: { rows: readonly SettingRow[]; index: number }) {
  return rows.map(({ name, texts }) => <td key={name}>{texts[index]}</td>);
}
