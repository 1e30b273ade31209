/** The left column: the data panel. On narrower screens it opens over the canvas, from a button. */
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import PanelLeft from 'lucide-react/icons/panel-left';
import { data } from '../i18n/en.ts';
import { Button } from '../ui/Button.tsx';
import styles from './LeftColumn.module.css';

interface LeftColumnProps {
  isOpen: boolean;
  onClose: () => void;
  /** What opens it. A press there is not one outside, and the focus goes back there. */
  button: RefObject<HTMLButtonElement | null>;
  /** Where that button has its place: in a rail beside the canvas, or elsewhere. */
  rail: ReactNode;
  children: ReactNode;
}

export function LeftColumn({ isOpen, onClose, button, rail, children }: LeftColumnProps) {
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    panel.current?.focus({ preventScroll: true });
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !panel.current?.contains(target) && !button.current?.contains(target);
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented || isInDialog(event.target)) return;
      button.current?.focus();
      onClose();
    }
    function closeOutside({ target }: PointerEvent): void {
      if (isOutside(target) && !isInDialog(target)) onClose();
    }
    window.addEventListener('keydown', closeOnEscape);
    window.addEventListener('pointerdown', closeOutside);
    return () => {
      window.removeEventListener('keydown', closeOnEscape);
      window.removeEventListener('pointerdown', closeOutside);
    };
  }, [isOpen, onClose, button]);

  return (
    <div className={styles.column} data-open={isOpen}>
      {rail && <div className={styles.rail}>{rail}</div>}
      <div className={styles.panel} ref={panel} tabIndex={isOpen ? -1 : undefined}>
        {children}
      </div>
    </div>
  );
}

/** A dialog that was opened from the column lies over it. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

interface DataButtonProps {
  isOpen: boolean;
  onToggle: () => void;
  ref: RefObject<HTMLButtonElement | null>;
}

/** Opens the left column over the canvas, and closes it. */
export function DataButton({ isOpen, onToggle, ref }: DataButtonProps) {
  return (
    <Button
      variant="ghost"
      iconOnly
      ref={ref}
      aria-label={data.column}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <PanelLeft aria-hidden="true" />
    </Button>
  );
}
