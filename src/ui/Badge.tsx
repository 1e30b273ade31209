import type { ReactNode } from 'react';
import styles from './Badge.module.css';

interface BadgeProps {
  /** Signal is for what happens now, ok and danger for verdicts, positive and negative for signed data. */
  tone?: 'neutral' | 'signal' | 'ok' | 'danger' | 'positive' | 'negative';
  children: ReactNode;
}

/** A small tag beside a heading or a number: “train”, “forward”, “done”. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
