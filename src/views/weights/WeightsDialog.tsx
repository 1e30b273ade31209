import { networkSpec } from '../../document/network.ts';
import { parameterCount } from '../../engine/index.ts';
import { weights } from '../../i18n/en.ts';
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
      title={weights.title}
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
          onPaste={(changes) => actions.setParameters(weights.paste(changes.length), changes)}
        />
      ))}
    </div>
  );
}

function KeyHints() {
  return (
    <p className={styles.hints}>
      <Kbd>{weights.keys.tab}</Kbd> {weights.tabHint} <Kbd>{weights.keys.enter}</Kbd> {weights.enterHint}{' '}
      <Kbd>{weights.keys.control}</Kbd> <Kbd>V</Kbd> {weights.pasteHint}
    </p>
  );
}
