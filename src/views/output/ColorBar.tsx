import type { Ramp } from '../../viz/ramp.ts';
import styles from './ColorBar.module.css';

interface ColorBarProps {
  ramp: Ramp;
  /** At the left end, the middle and the right end. */
  labels: readonly [string, string, string];
  /** Two colours only. */
  discretise: boolean;
}

/** What the colours of the surface mean. */
export function ColorBar({ ramp, labels, discretise }: ColorBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.colors} style={{ backgroundImage: gradient(ramp, discretise) }} />
      <div className={styles.labels}>
        {labels.map((label) => (
          <span key={label}>{label}</span>
        ))}
      </div>
    </div>
  );
}

const STOPS = 21;

function gradient(ramp: Ramp, discretise: boolean): string {
  const colors = discretise
    ? [`${ramp.css(-1)} 50%`, `${ramp.css(1)} 50%`]
    : Array.from({ length: STOPS }, (_, index) => ramp.css((2 * index) / (STOPS - 1) - 1));
  return `linear-gradient(to right, ${colors.join(', ')})`;
}
