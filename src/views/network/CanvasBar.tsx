/** The bar above the network: which view, what it shows, how many parameters. */
import Table2 from 'lucide-react/icons/table-2';
import type { ReactNode } from 'react';
import { parameterCount } from '../../engine/index.ts';
import { networkSpec } from '../../document/network.ts';
import { parameterSymbol } from '../../document/symbols.ts';
import { problemOf } from '../../document/problem.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useApp, useShownStep } from '../../store/hooks.ts';
import { networkView, type AppState, type EdgesShow } from '../../store/state.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Var } from '../../ui/Var.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './CanvasBar.module.css';
import { nodeKindOf } from './nodeKind.ts';

const VIEWS = [
  { value: 'sample', label: words.sampleView },
  { value: 'dataset', label: words.datasetView },
] as const;

const ON_EDGES: readonly { value: EdgesShow; label: string }[] = [
  { value: 'weights', label: words.weights },
  { value: 'gradients', label: words.gradients },
];

interface CanvasBarProps {
  /** The buttons at its end. */
  children: ReactNode;
}

export function CanvasBar({ children }: CanvasBarProps) {
  const actions = useActions();
  const view = useApp(networkView);
  const gesture = useApp((state) => state.ui.gesture);
  return (
    <div className={styles.bar}>
      <Segmented label={words.view} labelHidden options={VIEWS} value={view} onChange={actions.chooseView} />
      <BarMessage />
      <div className={styles.right}>{gesture ? <DragKeys /> : <CanvasTools>{children}</CanvasTools>}</div>
    </div>
  );
}

/** What is going on, or what the canvas shows. */
function BarMessage() {
  const gesture = useApp((state) => state.ui.gesture);
  const hint = useApp(hintText);
  const document = useApp((state) => state.document);
  const lacksTarget = useApp(wantsGradientsInVain);
  const isBackward = useShownStep()?.position.phase === 'backward';
  if (gesture) {
    const { letter, sub } = parameterSymbol(document, gesture.ref);
    return (
      <Badge tone="signal">
        {words.dragging} <Var name={letter} sub={sub} />
      </Badge>
    );
  }
  if (isBackward) return <Badge tone="signal">{words.backwardPass}</Badge>;
  if (lacksTarget) return <Badge>{words.lacksTarget}</Badge>;
  return <span className={styles.hint}>{hint}</span>;
}

function DragKeys() {
  return (
    <>
      <span className={styles.key}>
        <Kbd>{words.keys.shift}</Kbd> {words.fine}
      </span>
      <span className={styles.key}>
        <Kbd>{words.keys.alt}</Kbd> {words.coarse}
      </span>
      <span className={styles.key}>
        <Kbd>{words.keys.escape}</Kbd> {words.cancel}
      </span>
    </>
  );
}

function CanvasTools({ children }: CanvasBarProps) {
  const actions = useActions();
  const numbersOn = useApp((state) => state.ui.numbersOn);
  const edgesShow = useApp((state) => state.ui.edgesShow);
  const count = useApp((state) => parameterCount(networkSpec(state.document)));
  return (
    <>
      <SelectChip
        label={words.edgesShow}
        labelContent={<span className={styles.edgesWord}>{words.edgesShow}</span>}
        plain
        className={styles.edgesShow}
        options={ON_EDGES}
        value={edgesShow}
        onChange={(value) => actions.set('edgesShow', value)}
      />
      {edgesShow === 'weights' && (
        <Switch label={words.numbers} checked={numbersOn} onChange={(on) => actions.set('numbersOn', on)} />
      )}
      <Button
        variant="ghost"
        iconOnly
        className={styles.table}
        aria-label={words.weightsTable}
        onClick={() => actions.set('dialog', 'weights')}
      >
        <Table2 aria-hidden="true" />
      </Button>
      <span className={styles.count}>{words.parameters(formatCount(count))}</span>
      <div className={styles.zoom}>{children}</div>
    </>
  );
}

function hintText(state: AppState): string {
  const { sample, edgesShow } = state.ui;
  const whose = sample.kind === 'row' ? words.sample(sample.row + 1) : words.yourSample;
  if (edgesShow === 'gradients') return words.gradientsOf(whose);
  if (networkView(state) === 'sample') return words.numbersOf(whose);
  if (nodeKindOf(state.document, 'dataset') === 'response') return words.responses;
  const part = state.run.frame?.histograms?.part ?? state.ui.evaluatedPart;
  return words.histograms(part, problemOf(state.document).task === 'binary');
}

/** A sample of one's own has no loss, and so no gradients, until its target is typed. */
function wantsGradientsInVain({ run, ui }: AppState): boolean {
  return ui.edgesShow === 'gradients' && run.frame !== null && run.frame.sample.target === null;
}
