import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  title: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A heading that opens what stands below it. What is closed is not there, so it asks nothing of the worker. */
export function Disclosure({ title, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <div className={styles.disclosure}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
          {title}
          <ChevronDown aria-hidden="true" />
        </button>
      </h3>
      {isOpen && <div className={styles.content}>{children}</div>}
    </div>
  );
}
