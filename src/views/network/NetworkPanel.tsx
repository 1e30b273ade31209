import { network as words } from '../../i18n/en.ts';
import { CanvasBar } from './CanvasBar.tsx';
import styles from './NetworkPanel.module.css';
import { NetworkStage } from './NetworkStage.tsx';

/** The canvas: the network with its bar. */
export function NetworkPanel() {
  return (
    <section className={styles.panel} aria-label={words.canvas}>
      <CanvasBar />
      <NetworkStage />
    </section>
  );
}
