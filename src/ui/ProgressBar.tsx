import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** The accessible name: what is going on. */
  label: string;
  /** 0 to 1. */
  share: number;
  /** How far it is in words; per cent unless given. */
  valueText?: string;
}

/** How much of something is done. */
export function ProgressBar({ label, share, valueText }: ProgressBarProps) {
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(100 * share)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={valueText}
    >
      <span style={{ width: `${100 * share}%` }} />
    </div>
  );
}
