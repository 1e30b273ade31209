/** The names of the layers for a room: no controls, and the activation beside its layer. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { layerTitle } from '../../document/names.ts';
import { HEADER_FORMS, headerForm } from './headerForm.ts';
import type { LayerHeadersProps } from './LayerHeaders.tsx';
import styles from './PresentedHeaders.module.css';

export function PresentedHeaders({ document, columnsX }: LayerHeadersProps) {
  const isWide = headerForm(columnsX) === HEADER_FORMS.wide;
  return columnsX.map((x, layer) => (
    <div
      key={layer === 0 ? 'input' : document.layers[layer - 1]?.id}
      className={styles.header}
      data-stacked={!isWide || undefined}
      style={{ left: x }}
    >
      <span className={styles.title}>{layerTitle(document, layer)}</span>
      <span className={styles.note}>{activationText(document, layer)}</span>
    </div>
  ));
}

/** Linear is no name: it stands in the middle of a line. */
function activationText(document: EdgewiseDocument, layer: number): string {
  const activation = document.layers[layer - 1]?.activation;
  if (!activation) return '';
  return activation === 'linear' ? activation : ACTIVATION_LABELS[activation];
}
