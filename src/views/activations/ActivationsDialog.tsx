/** The gallery of activations: every one with its curve, and what it makes of the selected neuron's sum. */
import { useState } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { layerTitle, neuronName } from '../../document/names.ts';
import { activations } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Var } from '../../ui/Var.tsx';
import { formatValue } from '../../viz/numberFormat.ts';
import { ActivationGrid } from './ActivationGrid.tsx';
import styles from './ActivationsDialog.module.css';
import { activationChoices } from './choices.ts';
import { useOperatingPoint } from './useOperatingPoint.ts';

const TRIED_LIMIT = 6;
/** Without a selected neuron softmax has one neighbour, whose sum is 0. */
const TRIED_NEIGHBOURS = [0];

export function ActivationsDialog() {
  const open = useApp((state) => state.ui.dialog === 'activations');
  const actions = useActions();
  return (
    <Dialog
      open={open}
      onClose={() => actions.set('dialog', null)}
      title={activations.title}
      widthPx={1016}
      footer={<p className={styles.hint}>{activations.keysHint}</p>}
    >
      <Gallery />
    </Dialog>
  );
}

function Gallery() {
  const document = useApp((state) => state.document);
  const wished = useApp((state) => state.ui.activationsLayer);
  const actions = useActions();
  const layer = Math.min(Math.max(1, wished), document.layers.length);
  const point = useOperatingPoint(layer);
  const [tried, setTried] = useState(1);
  const chosen = document.layers[layer - 1]?.activation ?? 'linear';
  return (
    <>
      <div className={styles.head}>
        <Segmented
          label={activations.layer}
          options={layerOptions(document)}
          value={String(layer)}
          onChange={(value) => actions.openActivations(Number(value))}
        />
        {point ? (
          <p className={styles.point}>
            <b>{neuronName(document, layer, point.unit)}</b> {activations.has} <Var name="z" /> ={' '}
            {point.preActivation === null ? '·' : shownNumber(point.preActivation)}
          </p>
        ) : (
          <Slider
            label={activations.tryLabel}
            labelContent={
              <>
                {activations.tryWord} <Var name="z" />
              </>
            }
            value={tried}
            valueText={formatValue(tried)}
            min={-TRIED_LIMIT}
            max={TRIED_LIMIT}
            step={0.1}
            origin={0}
            onChange={setTried}
            className={styles.slider}
          />
        )}
        <p className={styles.key}>
          <span className={styles.curve} /> <Var name="a" />
          <span className={styles.slope} /> {activations.itsSlope}
        </p>
      </div>
      <ActivationGrid
        key={layer}
        choices={activationChoices(document, layer)}
        chosen={chosen}
        preActivation={point ? point.preActivation : tried}
        otherScores={point?.others ?? TRIED_NEIGHBOURS}
        onChoose={(name) => actions.setActivation(layer - 1, name)}
      />
    </>
  );
}

function shownNumber(value: number): string {
  return formatValue(value, { whole: true });
}

function layerOptions(document: EdgewiseDocument): { value: string; label: string }[] {
  return document.layers.map((_, index) => ({
    value: String(index + 1),
    label: layerTitle(document, index + 1),
  }));
}
