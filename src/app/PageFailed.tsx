import type { ReactNode } from 'react';
import { parts as words } from '../i18n/en.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PageFailed.module.css';

interface PageFailedProps {
  text: string;
  /** What else can be done. */
  children?: ReactNode;
}

/** Instead of a page that cannot be shown. */
export function PageFailed({ text, children }: PageFailedProps) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text} role="alert">
        {text}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        {children}
      </div>
    </main>
  );
}
