import ChevronDown from 'lucide-react/icons/chevron-down';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Disclosure.module.css';

/** Without and with the worker's answer. */
const SIZES_WITH_ANSWER = 2;

interface DisclosureProps {
  title: string;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A heading that opens what stands below it, and brings it into sight. What is closed is not there, so it asks nothing of the worker. */
export function Disclosure({ title, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <div className={styles.disclosure}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
          {title}
          <ChevronDown aria-hidden="true" />
        </button>
      </h3>
      {isOpen && <Content>{children}</Content>}
    </div>
  );
}

/** Its answer comes a moment later and makes it taller; from then on a person scrolls. */
function Content({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    let sizes = 0;
    const observer = new ResizeObserver(() => {
      element.scrollIntoView({ block: 'nearest' });
      if (++sizes === SIZES_WITH_ANSWER) observer.disconnect();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={content} className={styles.content}>
      {children}
    </div>
  );
}
