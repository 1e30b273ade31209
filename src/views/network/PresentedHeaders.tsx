/** The names of the layers for a room: no controls, and the activation beside its layer. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { layerTitle } from '../../document/names.ts';
import { wordsWidth } from '../../viz/textWidth.ts';
import { HEADER_FORMS, headerForm } from './headerForm.ts';
import type { LayerHeadersProps } from './LayerHeaders.tsx';
import styles from './PresentedHeaders.module.css';

/** Where the activation begins beside the middle of its column. */
const NOTE_LEFT_PX = 44;
const NOTE_FONT_PX = 13;

export function PresentedHeaders({ document, columnsX, widthPx }: LayerHeadersProps) {
  const isWide = headerForm(columnsX) === HEADER_FORMS.wide;
  const fits = (x: number, note: string) => x + NOTE_LEFT_PX + wordsWidth(note, NOTE_FONT_PX) <= widthPx;
  return columnsX.map((x, layer) => (
    <div
      key={layer === 0 ? 'input' : document.layers[layer - 1]?.id}
      className={styles.header}
      data-stacked={!isWide || !fits(x, activationText(document, layer)) || undefined}
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
