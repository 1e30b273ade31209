/** The whole network in small, with the part of it that is seen. */
import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { unitIds } from '../../document/network.ts';
import { zoom as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import styles from './MiniMap.module.css';

const WIDTH_PX = 84;
const HEIGHT_PX = 56;
const NODE_PX = 5;
/** More neurons than this are one bar. */
const MOST_NODES = 10;

interface MiniMapProps {
  zoom: number;
  scroller: RefObject<HTMLElement | null>;
  /** What a press does; null where there is a button for that, and the map moves the drawing instead. */
  onFit: (() => void) | null;
}

export function MiniMap({ zoom, scroller, onFit }: MiniMapProps) {
  const corner = useCorner(scroller, zoom);
  const map = (
    <svg width={WIDTH_PX} height={HEIGHT_PX} aria-hidden="true">
      <Nodes />
      <rect
        className={styles.seen}
        x={corner.x * WIDTH_PX}
        y={corner.y * HEIGHT_PX}
        width={WIDTH_PX / zoom}
        height={HEIGHT_PX / zoom}
      />
    </svg>
  );
  if (onFit)
    return (
      <button type="button" className={styles.map} aria-label={words.fit} data-picture="omit" onClick={onFit}>
        {map}
      </button>
    );
  // For a pointer alone: keys move the drawing by going through the network.
  return (
    <div
      className={styles.map}
      data-picture="omit"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(scroller.current, event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) moveTo(scroller.current, event);
      }}
    >
      {map}
    </div>
  );
}

function Nodes() {
  const document = useApp((state) => state.document);
  const counts = unitIds(document).map((ids) => ids.length);
  return counts.flatMap((count, column) =>
    nodePlaces(count).map((top, unit) => (
      <rect
        key={`${column}-${unit}`}
        className={styles.node}
        x={((column + 0.5) / counts.length) * WIDTH_PX - NODE_PX / 2}
        y={top}
        width={NODE_PX}
        height={count > MOST_NODES ? HEIGHT_PX - 2 * NODE_PX : NODE_PX - 1}
      />
    )),
  );
}

function nodePlaces(count: number): number[] {
  if (count > MOST_NODES) return [NODE_PX];
  return Array.from({ length: count }, (_, unit) => HEIGHT_PX / 2 + (unit - count / 2) * NODE_PX);
}

/** Where the corner of what is seen lies, in shares of the drawing. */
function useCorner(scroller: RefObject<HTMLElement | null>, zoom: number) {
  const [corner, setCorner] = useState({ x: 0, y: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setCorner({
        x: element.scrollLeft / element.scrollWidth,
        y: element.scrollTop / element.scrollHeight,
      });
    look();
    element.addEventListener('scroll', look);
    return () => element.removeEventListener('scroll', look);
  }, [scroller, zoom]);
  return corner;
}

/** What is pressed comes to the middle of the window. */
function moveTo(element: HTMLElement | null, { currentTarget, clientX, clientY }: PointerEvent): void {
  if (!element) return;
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  element.scrollLeft = ((clientX - left) / width) * element.scrollWidth - element.clientWidth / 2;
  element.scrollTop = ((clientY - top) / height) * element.scrollHeight - element.clientHeight / 2;
}
