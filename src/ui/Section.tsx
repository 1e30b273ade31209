import { useId, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** Beside the title, such as a badge. */
  tag?: ReactNode;
  /** At the right end of the heading line: a count, a switch, a pair of buttons. */
  note?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a panel: a region named by its heading, with a line between it and the part above. */
export function Section({ title, tag, note, className, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={classNames(styles.section, className)} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.title}>
          {title}
        </h2>
        {tag}
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {children}
    </section>
  );
}
