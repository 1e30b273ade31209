import { useRef, useState } from 'react';
import { network as words } from '../../i18n/en.ts';
import { loadablePart } from '../../ui/loadablePart.tsx';
import { TryAgain } from '../../ui/PartFailed.tsx';
import { WHOLE } from '../../viz/view.ts';
import { CanvasBar } from './CanvasBar.tsx';
import styles from './NetworkPanel.module.css';
import { NetworkStage } from './NetworkStage.tsx';

/** Loaded after the network, which does not wait for them. */
export const zoomButtons = loadablePart(async () => (await import('./ZoomButtons.tsx')).ZoomButtons);
export const zoomHands = loadablePart(async () => (await import('./ZoomHands.tsx')).ZoomHands);
const ZoomButtons = zoomButtons.Part;
const ZoomHands = zoomHands.Part;

/** The buttons say it for both. */
const nothing = () => null;

/** The canvas: the network with its bar. */
export function NetworkPanel() {
  const [view, setView] = useState(WHOLE);
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = { view, setView, scroller };
  return (
    <section className={styles.panel} aria-label={words.canvas}>
      <CanvasBar>
        <ZoomButtons {...zoom} failed={(failure) => <TryAgain failure={failure} />} />
      </CanvasBar>
      <NetworkStage view={view} scroller={scroller}>
        {(stage) => <ZoomHands {...zoom} stage={stage} failed={nothing} />}
      </NetworkStage>
    </section>
  );
}
