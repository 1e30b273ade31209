/** What can be changed about a layer: its activation, its number of neurons, whether it is there. */
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import type { ActivationName } from '../../engine/index.ts';
import { allowedOutputActivations } from '../../data/pairing.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { HIDDEN_LAYERS_LIMIT, UNITS_LIMITS } from '../../document/limits.ts';
import { layerName } from '../../document/names.ts';
import { problemOf } from '../../document/problem.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import type { HeaderForm } from './headerForm.ts';
import styles from './LayerHeaders.module.css';

/** Softmax belongs to an output with one unit for each class. */
const HIDDEN_ACTIVATIONS = (Object.keys(ACTIVATION_LABELS) as ActivationName[]).filter(
  (name) => name !== 'softmax',
);
const UNITS_REASON = words.unitsReason(formatCount(UNITS_LIMITS.min), formatCount(UNITS_LIMITS.max));

export interface LayerProps {
  document: EdgewiseDocument;
  layer: number;
}

export function AddLayer({ document, layer }: LayerProps) {
  const actions = useActions();
  const isFull = document.layers.length - 1 >= HIDDEN_LAYERS_LIMIT;
  return (
    <Button
      variant="ghost"
      iconOnly
      className={styles.addButton}
      aria-label={words.addLayerAfter(layerName(document, layer))}
      disabledReason={isFull ? words.layersReason(HIDDEN_LAYERS_LIMIT) : undefined}
      onClick={() => actions.addLayer(layer)}
    >
      <Plus aria-hidden="true" />
    </Button>
  );
}

export function RemoveLayer({ document, layer }: LayerProps) {
  const actions = useActions();
  return (
    <Button
      variant="ghost"
      iconOnly
      className={styles.remove}
      aria-label={words.removeLayer(layerName(document, layer))}
      onClick={() => actions.removeLayer(layer - 1)}
    >
      <X aria-hidden="true" />
    </Button>
  );
}

interface LayerControlsProps extends LayerProps {
  form: HeaderForm;
}

export function LayerControls({ document, layer, form }: LayerControlsProps) {
  const actions = useActions();
  const isFork = useApp(({ ui }) => ui.isFork);
  const settings = document.layers[layer - 1];
  if (!settings) return null;
  const isOutput = layer === document.layers.length;
  const name = layerName(document, layer);
  const choices = isOutput ? allowedOutputActivations(problemOf(document).task) : HIDDEN_ACTIVATIONS;
  return (
    <div className={styles.chip} data-form={form}>
      <SelectChip
        label={words.activationOf(name)}
        labelHidden
        plain
        className={styles.activation}
        options={choices.map((value) => ({ value, label: ACTIVATION_LABELS[value] }))}
        value={settings.activation}
        onChange={(activation) => actions.setActivation(layer - 1, activation)}
        more={
          isFork ? undefined : { label: words.allActivations, onSelect: () => actions.openActivations(layer) }
        }
      />
      {!isOutput && (
        <Stepper
          label={words.neuronsIn(name)}
          plain
          className={styles.units}
          value={settings.units.length}
          min={UNITS_LIMITS.min}
          max={UNITS_LIMITS.max}
          onChange={(count) => actions.setUnitCount(layer - 1, count)}
          decrementLabel={words.removeNeuronFrom(name)}
          incrementLabel={words.addNeuronTo(name)}
          rangeReason={UNITS_REASON}
        />
      )}
    </div>
  );
}
