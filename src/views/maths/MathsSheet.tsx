/** On a phone the maths is on a sheet over the lower part of the canvas, with what is chosen there above it. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { drawer } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import type { Selection } from '../../store/state.ts';
import styles from './MathsSheet.module.css';
import { OpenButton } from './OpenButton.tsx';
import { OpenDrawer } from './OpenDrawer.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import type { SheetLevel } from './sheetLevel.ts';

/** The lines stand in a page that scrolls. */
const ROOM_PX = 420;

interface MathsSheetProps {
  /** What is chosen on the canvas. */
  hand: ReactNode;
  costSlice: ReactNode;
}

export function MathsSheet({ hand, costSlice }: MathsSheetProps) {
  const isOpen = useApp((state) => state.ui.mathsOpen);
  const { set } = useActions();
  const [isFull, setIsFull] = useState(false);
  const level: SheetLevel = isOpen ? (isFull ? 'full' : 'half') : 'closed';
  const sheet = useRef<HTMLElement>(null);
  const cameFrom = useFocusBefore(sheet, isOpen);
  useOpenForChoice();

  function setLevel(next: SheetLevel): void {
    set('mathsOpen', next !== 'closed');
    setIsFull(next === 'full');
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return;
    event.preventDefault();
    setLevel('closed');
    cameFrom.current?.focus();
  }

  return (
    <section
      ref={sheet}
      className={styles.sheet}
      data-level={level}
      aria-label={drawer.title}
      onKeyDown={closeOnEscape}
    >
      <SheetHandle level={level} onLevel={setLevel} />
      {isOpen ? (
        <div className={styles.content}>
          <OpenDrawer roomPx={ROOM_PX} hand={hand} costSlice={costSlice} />
        </div>
      ) : (
        <div className={styles.bar}>
          <h2 className={styles.title}>{drawer.title}</h2>
          <OpenButton isOpen={false} />
        </div>
      )}
    </section>
  );
}

/**
 * Whoever chooses something on the canvas wants to see it, also what was chosen before the sheet was loaded; while it is
 * dragged the canvas keeps its place.
 */
function useOpenForChoice(): void {
  const selection = useApp((state) => state.ui.selection);
  const isInHand = useApp((state) => state.ui.gesture !== null);
  const { set } = useActions();
  const shown = useRef<Selection | null>(null);
  useEffect(() => {
    if (isInHand || selection === shown.current) return;
    shown.current = selection;
    if (selection) set('mathsOpen', true);
  }, [selection, isInHand, set]);
}

/** What had the focus when the sheet opened, outside of it. */
function useFocusBefore(sheet: RefObject<HTMLElement | null>, isOpen: boolean) {
  const before = useRef<HTMLElement | SVGElement | null>(null);
  useEffect(() => {
    const { activeElement } = window.document;
    const isElement = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
    if (isOpen && isElement && !sheet.current?.contains(activeElement)) before.current = activeElement;
  }, [sheet, isOpen]);
  return before;
}
