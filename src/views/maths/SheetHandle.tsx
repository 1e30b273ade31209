/** The bar along the upper edge of the sheet: dragged, tapped or moved by keys, it pulls the sheet up and down. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { drawer, maths as words } from '../../i18n/en.ts';
import styles from './MathsSheet.module.css';
import { levelAfterKey, nearestLevel, otherLevel, shareOf, type SheetLevel } from './sheetLevel.ts';

/** A finger that moves less has tapped. */
const TAP_PX = 6;

interface SheetHandleProps {
  level: SheetLevel;
  onLevel: (level: SheetLevel) => void;
}

export function SheetHandle({ level, onLevel }: SheetHandleProps) {
  const press = useRef<{ fromY: number; isDrag: boolean } | null>(null);

  function begin(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { fromY: event.clientY, isDrag: false };
  }

  function drag(event: PointerEvent<HTMLElement>): void {
    if (!press.current) return;
    if (Math.abs(event.clientY - press.current.fromY) > TAP_PX) press.current.isDrag = true;
    if (press.current.isDrag) onLevel(levelAt(event));
  }

  function end(): void {
    if (press.current?.isDrag === false) onLevel(otherLevel(level));
    press.current = null;
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const next = levelAfterKey(event.key, level);
    if (next === null) return;
    event.preventDefault();
    onLevel(next);
  }

  return (
    <div
      className={styles.handle}
      role="separator"
      aria-label={drawer.height}
      aria-orientation="horizontal"
      aria-valuenow={Math.round(100 * shareOf(level))}
      aria-valuetext={words.levels[level]}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={() => (press.current = null)}
      onKeyDown={handleKeyDown}
    />
  );
}

/** By the height at which the finger is, of the part of the page that holds the sheet. */
function levelAt({ clientY, currentTarget }: PointerEvent<HTMLElement>): SheetLevel {
  const room = currentTarget.parentElement?.parentElement?.getBoundingClientRect();
  return room ? nearestLevel((room.bottom - clientY) / room.height) : 'half';
}
