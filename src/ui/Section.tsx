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
  /** False for a part of a region that has a name of its own already. */
  isRegion?: boolean;
  children: ReactNode;
}

/** A part of a panel: by default a region named by its heading. A line parts it from the part above. */
export function Section({ title, tag, note, className, isRegion = true, children }: SectionProps) {
  const headingId = useId();
  const Part = isRegion ? 'section' : 'div';
  return (
    <Part
      className={classNames(styles.section, className)}
      aria-labelledby={isRegion ? headingId : undefined}
    >
      <div className={styles.head}>
        <h2 id={headingId} className={styles.title}>
          {title}
        </h2>
        {tag}
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {children}
    </Part>
  );
}
