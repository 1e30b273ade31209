import styles from './Grip.module.css';

const WIDTH_PX = 18;
const HEIGHT_PX = 28;

interface GripProps {
  x: number;
  y: number;
  /** In the hand, and where it was when it was taken. */
  state?: 'free' | 'held' | 'ghost';
}

/** The handle of a weight: up is more, down is less. */
export function Grip({ x, y, state = 'free' }: GripProps) {
  return (
    <g className={styles.grip} data-grip={state} transform={`translate(${x} ${y})`}>
      <rect
        className={styles.body}
        x={-WIDTH_PX / 2}
        y={-HEIGHT_PX / 2}
        width={WIDTH_PX}
        height={HEIGHT_PX}
        rx={WIDTH_PX / 2}
      />
      {state !== 'ghost' && (
        <path className={styles.chevrons} d="M-3.5,-3.5L0,-7L3.5,-3.5M-3.5,3.5L0,7L3.5,3.5" />
      )}
    </g>
  );
}
