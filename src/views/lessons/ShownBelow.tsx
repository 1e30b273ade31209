import ArrowDown from 'lucide-react/icons/arrow-down';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { lessons as words } from '../../i18n/en.ts';
import type { ShownPart } from '../../lessons/types.ts';
import styles from './LessonPanel.module.css';

interface ShownBelowProps {
  name: ShownPart;
  isInert: boolean;
  children: ReactNode;
}

/** What a scene shows below its words. As long as it is below what can be seen, a button at the edge leads there. */
export function ShownBelow({ name, isInert, children }: ShownBelowProps) {
  const ref = useRef<HTMLDivElement>(null);
  const isBelow = useIsBelow(ref);

  function lead(): void {
    ref.current?.scrollIntoView({ block: 'start' });
    ref.current?.focus({ preventScroll: true });
  }

  return (
    <>
      {isBelow && (
        <button type="button" className={styles.toShown} onClick={lead}>
          {words.toShown[name]}
          <ArrowDown aria-hidden="true" />
        </button>
      )}
      <div ref={ref} className={styles.shown} tabIndex={-1} inert={isInert}>
        {children}
      </div>
    </>
  );
}

/** So much of it has to be seen. */
const SEEN_PX = 60;

/** Whether an element is yet to be scrolled to, in the element around it. */
function useIsBelow(ref: RefObject<HTMLElement | null>): boolean {
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => setIsBelow(entry?.isIntersecting === false), {
      root: element.parentElement,
      rootMargin: `0px 0px -${SEEN_PX}px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isBelow;
}
