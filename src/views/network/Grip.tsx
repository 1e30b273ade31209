import styles from './Grip.module.css';
import { GRIP } from './gripSize.ts';

interface GripProps {
  x: number;
  y: number;
  /** In the hand, and where it was when it was taken. */
  state?: 'free' | 'held' | 'ghost';
}

/** The handle of a weight: up is more, down is less. */
export function Grip({ x, y, state = 'free' }: GripProps) {
  return (
    <g className={styles.grip} data-state={state} transform={`translate(${x} ${y})`}>
      <rect
        className={styles.body}
        x={-GRIP.widthPx / 2}
        y={-GRIP.heightPx / 2}
        width={GRIP.widthPx}
        height={GRIP.heightPx}
        rx={GRIP.widthPx / 2}
      />
      {state !== 'ghost' && (
        <path className={styles.chevrons} d="M-3.5,-3.5L0,-7L3.5,-3.5M-3.5,3.5L0,7L3.5,3.5" />
      )}
    </g>
  );
}
