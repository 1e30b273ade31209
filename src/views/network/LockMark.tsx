import styles from './LockMark.module.css';

/** The plate with a lock that a locked weight carries instead of a grip. */
export function LockMark({ x, y }: { x: number; y: number }) {
  return (
    <g className={styles.mark} transform={`translate(${x} ${y})`} aria-hidden="true">
      <rect className={styles.plate} x={-11} y={-11} width={22} height={22} rx={6} />
      <rect className={styles.body} x={-5} y={-1} width={10} height={7} rx={1.5} />
      <path className={styles.shackle} d="M-3,-1V-3a3,3 0 0 1 6,0V-1" />
    </g>
  );
}
