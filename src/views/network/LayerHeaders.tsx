/** Above each column: the layer's name, its activation, its number of neurons; between columns, room for a layer. */
import { memo } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { layerTitle } from '../../document/names.ts';
import { useIsWithheld } from '../../store/hooks.ts';
import { loadablePart } from '../../ui/loadablePart.tsx';
import { useArrangement } from '../../ui/useArrangement.ts';
import { useIsCoarse } from '../../ui/useMedia.ts';
import { HEADER_FORMS, headerForm, type HeaderForm } from './headerForm.ts';
import { inputNote } from './inputNote.ts';
import { AddLayer, LayerControls, RemoveLayer } from './LayerControls.tsx';
import styles from './LayerHeaders.module.css';

export interface LayerHeadersProps {
  document: EdgewiseDocument;
  columnsX: readonly number[];
  /** Of the canvas. */
  widthPx: number;
}

/** Loaded where a finger touches the page. */
export const layerButtons = loadablePart(async () => (await import('./LayerButtons.tsx')).LayerButtons);
const LayerButtons = layerButtons.Part;

/** Remembered, because it need not follow the numbers of a run. */
export const LayerHeaders = memo(function LayerHeaders(props: LayerHeadersProps) {
  const { document, columnsX } = props;
  const isCoarse = useIsCoarse();
  const isPhone = useArrangement() === 'phone';
  const form = headerForm(columnsX, isCoarse || isPhone);
  const isFixed = useIsWithheld('layers');
  if (form === HEADER_FORMS.button) return <LayerButtons {...props} isFixed={isFixed} />;
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

interface LayerHeaderProps {
  document: EdgewiseDocument;
  layer: number;
  form: HeaderForm;
  /** A scene may keep the layers as they are. */
  isFixed: boolean;
}

function LayerHeader({ document, layer, form, isFixed }: LayerHeaderProps) {
  const isHidden = layer > 0 && layer < document.layers.length;
  const title = form === HEADER_FORMS.narrow && isHidden ? String(layer) : layerTitle(document, layer);
  const note = layer === 0 ? inputNote(document) : isFixed ? activationNote(document, layer) : null;
  return (
    <>
      <div className={styles.title}>
        {title}
        {isHidden && !isFixed && <RemoveLayer document={document} layer={layer} />}
      </div>
      {note === null ? (
        <LayerControls document={document} layer={layer} form={form} />
      ) : (
        <div className={styles.note}>{note}</div>
      )}
    </>
  );
}

/** What stands where nothing can be chosen. */
function activationNote({ layers }: EdgewiseDocument, layer: number): string {
  const activation = layers[layer - 1]?.activation;
  return activation ? ACTIVATION_LABELS[activation] : '';
}
