import { lessons as words } from '../../i18n/en.ts';
import styles from './SceneProgress.module.css';

interface SceneProgressProps {
  /** Counted from 0. */
  scene: number;
  count: number;
}

/** One bar for each scene: those behind, the present one, those to come. */
export function SceneProgress({ scene, count }: SceneProgressProps) {
  return (
    <p className={styles.progress}>
      <span className={styles.bars} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <span key={index} className={styles.bar} data-state={stateOf(index - scene)} />
        ))}
      </span>
      <span className={styles.place}>{words.scenePlace(scene + 1, count)}</span>
    </p>
  );
}

function stateOf(distance: number): 'done' | 'now' | 'later' {
  if (distance === 0) return 'now';
  return distance < 0 ? 'done' : 'later';
}
