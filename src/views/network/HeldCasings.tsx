/** The lines along an edge that is pointed at, selected or dragged. They lie under everything that stands on edges. */
import { isLocked, isRemoved, parameterIndex } from '../../document/edges.ts';
import { edgePath, pointOnEdge } from '../../viz/edgePath.ts';
import type { EdgeScale } from '../../viz/edgeScale.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import styles from './HeldCasings.module.css';
import { edgeOf } from './layoutItems.ts';
import { LockMark } from './LockMark.tsx';
import { useHeldItems, type HeldItem } from './useHeldItems.ts';
import type { Stage } from './useStage.ts';

/** Distance between the casing's lines and the edge, and their width, by state. */
const CASINGS = {
  hover: { gapPx: 0, linePx: 1.5 },
  inQuestion: { gapPx: 0, linePx: 1.5 },
  selected: { gapPx: 1, linePx: 1.5 },
  dragging: { gapPx: 0.8, linePx: 1.7 },
} as const satisfies Record<HeldItem['state'], { gapPx: number; linePx: number }>;

export function HeldCasings({ stage, scale }: { stage: Stage; scale: EdgeScale }) {
  const { document, layout, frame } = stage;
  return useHeldItems().map(({ item, state, gesture }) => {
    const edge = item.kind === 'weight' && !isRemoved(document, item) ? edgeOf(layout, item) : undefined;
    if (!edge) return null;
    const weight = gesture?.value ?? frame?.parameters[parameterIndex(document, item)] ?? 0;
    return <Casing key={state} {...{ edge, weight, scale, state }} hasLock={isLocked(document, item)} />;
  });
}

interface CasingProps {
  edge: LayoutEdge;
  weight: number;
  scale: EdgeScale;
  state: HeldItem['state'];
  hasLock: boolean;
}

function Casing({ edge, weight, scale, state, hasLock }: CasingProps) {
  const { gapPx, linePx } = CASINGS[state];
  const path = edgePath(edge);
  const widthPx = scale.widthPx(weight);
  return (
    <g className={styles.casing} data-state={state} aria-hidden="true">
      <path className={styles.outline} d={path} strokeWidth={widthPx + 2 * (gapPx + linePx)} />
      {gapPx > 0 && <path className={styles.gap} d={path} strokeWidth={widthPx + 2 * gapPx} />}
      <path d={path} stroke={scale.color(weight)} strokeWidth={widthPx} />
      {hasLock && <LockMark {...pointOnEdge(edge, 0.5)} />}
    </g>
  );
}
