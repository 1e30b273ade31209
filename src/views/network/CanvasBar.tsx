/** The bar above the network: which view, what it shows, how many parameters. */
import Maximize from 'lucide-react/icons/maximize';
import { parameterCount } from '../../engine/index.ts';
import { networkSpec } from '../../document/network.ts';
import { parameterLetter } from '../../document/names.ts';
import { useActions, useApp, useShownStep } from '../../store/hooks.ts';
import { networkView, type AppState } from '../../store/state.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './CanvasBar.module.css';

const VIEWS = [
  { value: 'sample', label: 'Sample' },
  { value: 'dataset', label: 'Dataset' },
] as const;

export function CanvasBar() {
  const actions = useActions();
  const view = useApp(networkView);
  const gesture = useApp((state) => state.ui.gesture);
  const hint = useApp(hintText);
  const isBackward = useShownStep()?.position.phase === 'backward';
  return (
    <div className={styles.bar}>
      <Segmented
        label="Network view"
        labelHidden
        options={VIEWS}
        value={view}
        onChange={actions.chooseView}
      />
      {gesture ? (
        <Badge tone="signal">dragging {parameterLetter(gesture.ref)}</Badge>
      ) : isBackward ? (
        <Badge tone="signal">← backward pass</Badge>
      ) : (
        <span className={styles.hint}>{hint}</span>
      )}
      <div className={styles.right}>{gesture ? <DragKeys /> : <CanvasTools />}</div>
    </div>
  );
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
  const count = useApp((state) => parameterCount(networkSpec(state.document)));
  return (
    <>
      <Switch label="Numbers" checked={numbersOn} onChange={(on) => actions.set('numbersOn', on)} />
      <Button variant="ghost" className={styles.table} onClick={() => actions.set('dialog', 'weights')}>
        Weights table
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
  const { sample } = state.ui;
  if (networkView(state) === 'sample')
    return sample.kind === 'row'
      ? `real numbers for sample ${sample.row + 1}`
      : 'real numbers for your inputs';
  return 'each neuron’s response over the inputs';
}
