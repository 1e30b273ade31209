/** The whole network in small, with the part of it that is seen. */
import { memo, useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { zoom as words } from '../../i18n/en.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import styles from './MiniMap.module.css';
import type { Stage } from './useStage.ts';

const WIDTH_PX = 84;
const HEIGHT_PX = 56;
const NODE_PX = 5;
/** More neurons than this are one bar. */
const MOST_NODES = 10;

interface MiniMapProps {
  stage: Stage;
  zoom: number;
  scroller: RefObject<HTMLElement | null>;
  /** What a press does; null where there is a button for that, and the map moves the drawing instead. */
  onFit: (() => void) | null;
}

export function MiniMap({ stage, zoom, scroller, onFit }: MiniMapProps) {
  const corner = useCorner(scroller, zoom);
  const map = (
    <svg width={WIDTH_PX} height={HEIGHT_PX} aria-hidden="true">
      <Nodes layout={stage.layout} size={stage.size} />
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

/** Remembered, because it need not follow the numbers of a run. */
const Nodes = memo(function Nodes({ layout, size }: Pick<Stage, 'layout' | 'size'>) {
  const columns = layout.units.map((_, layer) => layout.nodes.filter((node) => node.layer === layer));
  return columns.flatMap((nodes, column) =>
    marksOf(nodes).map(({ x, topPx, bottomPx }) => (
      <rect
        key={`${column}-${topPx}`}
        className={styles.node}
        x={(x / size.widthPx) * WIDTH_PX - NODE_PX / 2}
        y={(topPx / size.heightPx) * HEIGHT_PX}
        width={NODE_PX}
        height={((bottomPx - topPx) / size.heightPx) * HEIGHT_PX}
      />
    )),
  );
});

/** Heights of the drawing. */
function marksOf(nodes: readonly LayoutNode[]) {
  const spans = nodes.map(({ x, y, heightPx }) => ({
    x,
    topPx: y - heightPx / 2,
    bottomPx: y + heightPx / 2,
  }));
  const [first, last] = [spans[0], spans.at(-1)];
  if (spans.length <= MOST_NODES || !first || !last) return spans;
  return [{ x: first.x, topPx: first.topPx, bottomPx: last.bottomPx }];
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
