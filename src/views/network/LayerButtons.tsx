import { leastGap } from './headerForm.ts';
import { LayerButton } from './LayerButton.tsx';
import type { LayerHeadersProps } from './LayerHeaders.tsx';
import styles from './LayerHeaders.module.css';

export interface LayerButtonsProps extends LayerHeadersProps {
  /** A scene may keep the layers as they are. */
  isFixed: boolean;
}

/** A finger needs more room than there is between the columns: what can be changed opens from the layer's name. */
export function LayerButtons({ document, columnsX, widthPx, isFixed }: LayerButtonsProps) {
  const gapPx = leastGap(columnsX);
  return columnsX.map((x, layer) => {
    // The outermost ones stay inside the canvas.
    const roomPx = Math.min(gapPx, 2 * x, 2 * (widthPx - x));
    return (
      <div
        key={layer === 0 ? 'input' : document.layers[layer - 1]?.id}
        className={styles.narrowHeader}
        style={{ left: x - roomPx / 2, width: roomPx }}
      >
        <LayerButton document={document} layer={layer} widthPx={roomPx} isFixed={isFixed} />
      </div>
    );
  });
}
