import styles from './BrandMark.module.css';

/** The mark of Edgewise: an edge between two neurons, with the grip that one drags. Decoration. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles.edge} d="M5 18C12 18 12 6 19 6" />
      <rect className={styles.grip} x="9.25" y="8" width="5.5" height="8" rx="2.5" />
      <circle className={styles.negative} cx="5" cy="18" r="3.75" />
      <circle className={styles.positive} cx="19" cy="6" r="3.75" />
    </svg>
  );
}
