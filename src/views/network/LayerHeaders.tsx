/** Above each column: the layer's name, its activation, its number of neurons; between columns, room for a layer. */
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { memo } from 'react';
import type { ActivationName } from '../../engine/index.ts';
import { FEATURE_NAMES } from '../../data/features.ts';
import { allowedOutputActivations } from '../../data/pairing.ts';
import { problemOf } from '../../document/problem.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { HIDDEN_LAYERS_LIMIT, UNITS_LIMITS } from '../../document/limits.ts';
import { layerName, layerTitle } from '../../document/names.ts';
import { inputUnits } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useIsWithheld } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { HEADER_FORMS, headerForm, type HeaderForm } from './headerForm.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './LayerHeaders.module.css';

/** Softmax belongs to an output with one unit for each class. */
const HIDDEN_ACTIVATIONS = (Object.keys(ACTIVATION_LABELS) as ActivationName[]).filter(
  (name) => name !== 'softmax',
);
const UNITS_REASON = words.unitsReason(formatCount(UNITS_LIMITS.min), formatCount(UNITS_LIMITS.max));

export interface LayerHeadersProps {
  document: EdgewiseDocument;
  columnsX: readonly number[];
}

/** Remembered, because it need not follow the numbers of a run. */
export const LayerHeaders = memo(function LayerHeaders({ document, columnsX }: LayerHeadersProps) {
  const form = headerForm(columnsX);
  const isFixed = useIsWithheld('layers');
  return (
    <>
      {columnsX.map((x, layer) => (
        <div
          key={layer === 0 ? 'input' : document.layers[layer - 1]?.id}
          className={styles.header}
          data-form={form}
          style={{ left: x }}
        >
          <LayerHeader document={document} layer={layer} form={form} isFixed={isFixed} />
        </div>
      ))}
      {(isFixed ? [] : columnsX.slice(0, -1)).map((x, layer) => (
        <div
          key={`after ${layer}`}
          className={styles.add}
          data-form={form}
          style={{ left: (x + (columnsX[layer + 1] ?? x)) / 2 }}
        >
          <AddLayer document={document} layer={layer} />
        </div>
      ))}
    </>
  );
});

function AddLayer({ document, layer }: { document: EdgewiseDocument; layer: number }) {
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

interface LayerHeaderProps {
  document: EdgewiseDocument;
  layer: number;
  form: HeaderForm;
  /** A scene may keep the layers as they are. */
  isFixed: boolean;
}

function LayerHeader({ document, layer, form, isFixed }: LayerHeaderProps) {
  const actions = useActions();
  const name = layerName(document, layer);
  const isHidden = layer > 0 && layer < document.layers.length;
  const title = form === HEADER_FORMS.narrow && isHidden ? String(layer) : layerTitle(document, layer);
  return (
    <>
      <div className={styles.title}>
        {title}
        {isHidden && !isFixed && (
          <Button
            variant="ghost"
            iconOnly
            className={styles.remove}
            aria-label={words.removeLayer(name)}
            onClick={() => actions.removeLayer(layer - 1)}
          >
            <X aria-hidden="true" />
          </Button>
        )}
      </div>
      {layer === 0 ? (
        <InputNote document={document} />
      ) : (
        <Controls document={document} layer={layer} form={form} isFixed={isFixed} />
      )}
    </>
  );
}

function InputNote({ document }: { document: EdgewiseDocument }) {
  const chosen = inputUnits(document).length;
  return <div className={styles.note}>{inputText(document, chosen)}</div>;
}

function inputText({ data, table }: EdgewiseDocument, chosen: number): string {
  if (data.features) return words.featuresOf(chosen, FEATURE_NAMES.length);
  if (!table) return words.inputsOf(formatCount(chosen), chosen);
  const { length } = table.encoding.columns;
  const columns = words.columnsOf(formatCount(length), length);
  return length === chosen ? columns : words.columnsAndInputs(columns, formatCount(chosen));
}

function Controls({ document, layer, form, isFixed }: LayerHeaderProps) {
  const actions = useActions();
  const settings = document.layers[layer - 1];
  if (!settings) return null;
  const isOutput = layer === document.layers.length;
  const name = layerName(document, layer);
  const choices = isOutput ? allowedOutputActivations(problemOf(document).task) : HIDDEN_ACTIVATIONS;
  return (
    <div className={styles.chip} data-form={form} inert={isFixed}>
      <SelectChip
        label={words.activationOf(name)}
        labelHidden
        plain
        className={styles.activation}
        options={choices.map((value) => ({ value, label: ACTIVATION_LABELS[value] }))}
        value={settings.activation}
        onChange={(activation) => actions.setActivation(layer - 1, activation)}
        more={{ label: words.allActivations, onSelect: () => actions.openActivations(layer) }}
      />
      {!isOutput && !isFixed && (
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
