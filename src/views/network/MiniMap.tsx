/** The whole network in small, with the part of it that is seen. A press shows the whole again. */
import { unitIds } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import type { View, WindowSize } from '../../viz/view.ts';
import styles from './MiniMap.module.css';

const WIDTH_PX = 84;
const HEIGHT_PX = 56;
const NODE_PX = 5;
/** More neurons than this are one bar. */
const MOST_NODES = 10;

interface MiniMapProps {
  view: View;
  size: WindowSize;
  onFit: () => void;
}

export function MiniMap({ view: { zoom, x, y }, size, onFit }: MiniMapProps) {
  const document = useApp((state) => state.document);
  const counts = unitIds(document).map((ids) => ids.length);
  return (
    <button type="button" className={styles.map} aria-label={words.fit} onClick={onFit}>
      <svg width={WIDTH_PX} height={HEIGHT_PX} aria-hidden="true">
        {counts.flatMap((count, column) =>
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
        )}
        <rect
          className={styles.seen}
          x={(x / (zoom * size.widthPx)) * WIDTH_PX}
          y={(y / (zoom * size.heightPx)) * HEIGHT_PX}
          width={WIDTH_PX / zoom}
          height={HEIGHT_PX / zoom}
        />
      </svg>
    </button>
  );
}

function nodePlaces(count: number): number[] {
  if (count > MOST_NODES) return [NODE_PX];
  return Array.from({ length: count }, (_, unit) => HEIGHT_PX / 2 + (unit - count / 2) * NODE_PX);
}
