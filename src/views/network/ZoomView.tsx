/** On a phone a window onto the network: two fingers make it larger and move it, one finger moves it. */
import ZoomIn from 'lucide-react/icons/zoom-in';
import { useState, type ReactNode } from 'react';
import { network as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { insideView, WHOLE, zoomedView } from '../../viz/view.ts';
import { MiniMap } from './MiniMap.tsx';
import { usePinch } from './usePinch.ts';
import { useStageSize } from './useStageSize.ts';
import styles from './ZoomView.module.css';

/** A press of the button. */
const ZOOM_STEP = 1.6;

export function ZoomView({ children }: { children: ReactNode }) {
  const [element, size] = useStageSize();
  const [wished, setView] = useState(WHOLE);
  const view = insideView(wished, size);
  const { zoom, x, y } = view;
  const fingers = usePinch(setView, size, element);
  const middle = { x: size.widthPx / 2, y: size.heightPx / 2 };
  return (
    <div className={styles.window} ref={element} {...fingers}>
      <div
        className={styles.drawing}
        style={{ left: -x, top: -y, width: `${100 * zoom}%`, height: `${100 * zoom}%` }}
      >
        {children}
      </div>
      {zoom > 1 && <MiniMap view={view} size={size} onFit={() => setView(WHOLE)} />}
      <Button
        iconOnly
        className={styles.zoomIn}
        aria-label={words.zoomIn}
        onClick={() => setView(zoomedView(view, ZOOM_STEP, middle, size))}
      >
        <ZoomIn aria-hidden="true" />
      </Button>
    </div>
  );
}
