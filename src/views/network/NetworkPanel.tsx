import { CanvasBar } from './CanvasBar.tsx';
import styles from './NetworkPanel.module.css';
import { NetworkStage } from './NetworkStage.tsx';

/** The canvas: the network with its bar. */
export function NetworkPanel() {
  return (
    <section className={styles.panel} aria-label="Canvas">
      <CanvasBar />
      <NetworkStage />
    </section>
  );
}
