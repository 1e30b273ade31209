import { Suspense } from 'react';
import { network as words } from '../../i18n/en.ts';
import { loadablePart } from '../../ui/loadablePart.tsx';
import { useArrangement } from '../../ui/useArrangement.ts';
import { CanvasBar } from './CanvasBar.tsx';
import styles from './NetworkPanel.module.css';
import { NetworkStage } from './NetworkStage.tsx';

/** Loaded where the network may be larger than its window. */
export const zoomView = loadablePart(async () => (await import('./ZoomView.tsx')).ZoomView);
const ZoomView = zoomView.Part;

/** The canvas: the network with its bar. */
export function NetworkPanel() {
  const isPhone = useArrangement() === 'phone';
  return (
    <section className={styles.panel} aria-label={words.canvas}>
      <CanvasBar />
      {isPhone ? (
        <Suspense fallback={null}>
          <ZoomView>
            <NetworkStage />
          </ZoomView>
        </Suspense>
      ) : (
        <NetworkStage />
      )}
    </section>
  );
}
