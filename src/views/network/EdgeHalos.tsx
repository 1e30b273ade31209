/** The soft ground under the edges whose gradient the step is about. */
import { edgePath } from '../../viz/edgePath.ts';
import styles from './EdgeHalos.module.css';
import type { CanvasSigns } from './useCanvasSigns.ts';

export function EdgeHalos({ gradients }: Pick<CanvasSigns, 'gradients'>) {
  return gradients
    .filter(({ isCurrent }) => isCurrent)
    .map(({ key, edge }) => <path key={key} className={styles.halo} d={edgePath(edge)} aria-hidden="true" />);
}
