import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** A key cap: the name of a key or a gesture, such as Shift or drag. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={styles.cap}>{children}</kbd>;
}
