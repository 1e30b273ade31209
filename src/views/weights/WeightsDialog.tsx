import { networkSpec } from '../../document/network.ts';
import { parameterCount } from '../../engine/index.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { matrices } from './matrix.ts';
import { WeightTable } from './WeightTable.tsx';
import styles from './WeightsDialog.module.css';

/** Every weight and bias of the network as a spreadsheet, one table a layer. */
export function WeightsDialog() {
  const actions = useActions();
  const open = useApp(({ ui }) => ui.dialog === 'weights');
  return (
    <Dialog
      open={open}
      onClose={() => actions.set('dialog', null)}
      title="Weights"
      widthPx={1000}
      footer={<KeyHints />}
    >
      <WeightTables />
    </Dialog>
  );
}

function WeightTables() {
  const actions = useActions();
  const document = useApp((state) => state.document);
  const parameters = useApp(({ run }) => run.frame?.parameters ?? null);
  // Right after a change of shape the newest frame is still one of the shape before.
  const isCurrent = parameters?.length === parameterCount(networkSpec(document));
  return (
    <div className={styles.tables}>
      {matrices(document).map((matrix) => (
        <WeightTable
          key={matrix.layer}
          document={document}
          matrix={matrix}
          parameters={isCurrent ? parameters : null}
          onSet={actions.setParameter}
          onPaste={(changes) => actions.setParameters('paste weights', changes)}
        />
      ))}
    </div>
  );
}

function KeyHints() {
  return (
    <p className={styles.hints}>
      <Kbd>Tab</Kbd> next cell <Kbd>Enter</Kbd> cell below <Kbd>Ctrl</Kbd> <Kbd>V</Kbd> pastes a block from
      here on
    </p>
  );
}
