/** The upper edge of the open drawer: dragged, or moved with the arrow keys, it makes the drawer taller or lower. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { drawer as words } from '../../i18n/en.ts';
import { heightAfterKey, LARGEST_HEIGHT_PX, LEAST_HEIGHT_PX, limitedHeight } from './drawerHeight.ts';
import styles from './DrawerEdge.module.css';

interface DrawerEdgeProps {
  heightPx: number;
  onChange: (heightPx: number) => void;
}

export function DrawerEdge({ heightPx, onChange }: DrawerEdgeProps) {
  /** The height that the drawer would have with its edge at the top of the page. */
  const reachPx = useRef<number | null>(null);

  function begin(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    reachPx.current = heightPx + event.clientY;
  }

  function drag(event: PointerEvent<HTMLElement>) {
    if (reachPx.current !== null) onChange(limitedHeight(reachPx.current - event.clientY));
  }

  function end() {
    reachPx.current = null;
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const next = heightAfterKey(event.key, heightPx);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  }

  return (
    <div
      className={styles.edge}
      role="separator"
      aria-label={words.height}
      aria-orientation="horizontal"
      aria-valuenow={heightPx}
      aria-valuemin={LEAST_HEIGHT_PX}
      aria-valuemax={LARGEST_HEIGHT_PX}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    />
  );
}
