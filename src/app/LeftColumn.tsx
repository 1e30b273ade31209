/** The left column: the data panel, or on narrower screens a rail from which it opens over the canvas. */
import PanelLeft from 'lucide-react/icons/panel-left';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { data } from '../i18n/en.ts';
import { Button } from '../ui/Button.tsx';
import styles from './LeftColumn.module.css';

export function LeftColumn({ children }: { children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const column = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.defaultPrevented) setIsOpen(false);
    }
    function closeOutside(event: PointerEvent): void {
      if (event.target instanceof Node && !column.current?.contains(event.target)) setIsOpen(false);
    }
    window.addEventListener('keydown', closeOnEscape);
    window.addEventListener('pointerdown', closeOutside);
    return () => {
      window.removeEventListener('keydown', closeOnEscape);
      window.removeEventListener('pointerdown', closeOutside);
    };
  }, [isOpen]);

  return (
    <div className={styles.column} data-open={isOpen} ref={column}>
      <div className={styles.rail}>
        <Button
          variant="ghost"
          iconOnly
          aria-label={data.column}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <PanelLeft aria-hidden="true" />
        </Button>
      </div>
      <div className={styles.panel}>{children}</div>
    </div>
  );
}
