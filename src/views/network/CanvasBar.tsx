/** The bar above the network: which view, what it shows, how many parameters. */
import Maximize from 'lucide-react/icons/maximize';
import Table2 from 'lucide-react/icons/table-2';
import { parameterCount } from '../../engine/index.ts';
import { networkSpec } from '../../document/network.ts';
import { parameterSymbol } from '../../document/symbols.ts';
import { problemOf } from '../../document/problem.ts';
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
  { value: 'sample', label: 'Sample' },
  { value: 'dataset', label: 'Dataset' },
] as const;

const ON_EDGES: readonly { value: EdgesShow; label: string }[] = [
  { value: 'weights', label: 'weights' },
  { value: 'gradients', label: '∂L/∂w' },
];

export function CanvasBar() {
  const actions = useActions();
  const view = useApp(networkView);
  const gesture = useApp((state) => state.ui.gesture);
  return (
    <div className={styles.bar}>
      <Segmented
        label="Network view"
        labelHidden
        options={VIEWS}
        value={view}
        onChange={actions.chooseView}
      />
      <BarMessage />
      <div className={styles.right}>{gesture ? <DragKeys /> : <CanvasTools />}</div>
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
        dragging <Var name={letter} sub={sub} />
      </Badge>
    );
  }
  if (isBackward) return <Badge tone="signal">← backward pass</Badge>;
  if (lacksTarget) return <Badge>no ∂L/∂w: give your sample a target</Badge>;
  return <span className={styles.hint}>{hint}</span>;
}

function DragKeys() {
  return (
    <>
      <span className={styles.key}>
        <Kbd>Shift</Kbd> fine
      </span>
      <span className={styles.key}>
        <Kbd>Alt</Kbd> coarse
      </span>
      <span className={styles.key}>
        <Kbd>Esc</Kbd> cancel
      </span>
    </>
  );
}

function CanvasTools() {
  const actions = useActions();
  const numbersOn = useApp((state) => state.ui.numbersOn);
  const edgesShow = useApp((state) => state.ui.edgesShow);
  const count = useApp((state) => parameterCount(networkSpec(state.document)));
  return (
    <>
      <SelectChip
        label="Edges show"
        plain
        className={styles.edgesShow}
        options={ON_EDGES}
        value={edgesShow}
        onChange={(value) => actions.set('edgesShow', value)}
      />
      {edgesShow === 'weights' && (
        <Switch label="Numbers" checked={numbersOn} onChange={(on) => actions.set('numbersOn', on)} />
      )}
      <Button
        variant="ghost"
        iconOnly
        aria-label="Weights table"
        onClick={() => actions.set('dialog', 'weights')}
      >
        <Table2 aria-hidden="true" />
      </Button>
      <span className={styles.count}>{formatCount(count)} parameters</span>
      <Button
        variant="ghost"
        iconOnly
        aria-label="Fit to view"
        disabledReason="The network always fits here; zooming comes with wider networks."
      >
        <Maximize aria-hidden="true" />
      </Button>
    </>
  );
}

function hintText(state: AppState): string {
  const { sample, edgesShow } = state.ui;
  const whose = sample.kind === 'row' ? `sample ${sample.row + 1}` : 'your sample';
  if (edgesShow === 'gradients') return `gradients of ${whose}`;
  if (networkView(state) === 'sample') return `real numbers for ${whose}`;
  if (nodeKindOf(state.document, 'dataset') === 'response') return 'each neuron’s response';
  const byClass = problemOf(state.document).task === 'binary' ? ', by class' : '';
  return `each neuron’s values over the ${state.ui.evaluatedPart} rows${byClass}`;
}

/** A sample of one's own has no loss, and so no gradients, until its target is typed. */
function wantsGradientsInVain({ run, ui }: AppState): boolean {
  return ui.edgesShow === 'gradients' && run.frame !== null && run.frame.sample.target === null;
}
