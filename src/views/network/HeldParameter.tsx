/** The weight or bias that is pointed at, selected or dragged: its casing, its grip, its label or dial and flag. */
import { isLocked, isRemoved, parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { parameterLetter } from '../../document/names.ts';
import { useApp } from '../../store/hooks.ts';
import { besidePlace } from '../../viz/besidePlace.ts';
import { biasDot } from '../../viz/biasDot.ts';
import { edgePath, pointOnEdge } from '../../viz/edgePath.ts';
import type { EdgeScale } from '../../viz/edgeScale.ts';
import type { LayoutEdge, Point } from '../../viz/geometry.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { isSameItem } from './canvasItem.ts';
import { changeText } from './changeText.ts';
import { DragDial } from './DragDial.tsx';
import { Grip } from './Grip.tsx';
import styles from './HeldParameter.module.css';
import type { Stage } from './useStage.ts';

/** Distance between the casing's lines and the edge, and their width, by state. */
const CASINGS = {
  hover: { gapPx: 0, linePx: 1.5 },
  selected: { gapPx: 1, linePx: 1.5 },
  dragging: { gapPx: 0.8, linePx: 1.7 },
} as const;

export function HeldParameter({ stage, scale }: { stage: Stage; scale: EdgeScale }) {
  const hover = useApp((state) => state.ui.hover);
  const selection = useApp((state) => state.ui.selection);
  const gesture = useApp((state) => state.ui.gesture);
  if (gesture) return <Held stage={stage} scale={scale} item={gesture.ref} state="dragging" />;
  const selected = selection?.kind === 'neuron' ? null : selection;
  const hovered = hover?.kind === 'neuron' ? null : hover;
  return (
    <>
      {selected && <Held stage={stage} scale={scale} item={selected} state="selected" />}
      {hovered && !isSameItem(selected, hovered) && (
        <Held stage={stage} scale={scale} item={hovered} state="hover" />
      )}
    </>
  );
}

interface HeldProps {
  stage: Stage;
  scale: EdgeScale;
  item: ParameterRef;
  state: keyof typeof CASINGS;
}

function Held({ stage, scale, item, state }: HeldProps) {
  const gesture = useApp((app) => app.ui.gesture);
  const { document, layout, frame } = stage;
  const edge =
    item.kind === 'weight'
      ? layout.edges.find(
          ({ layer, from, to }) => layer === item.layer && from === item.from && to === item.to,
        )
      : undefined;
  const anchor = anchorOf(stage, item, edge);
  if (!anchor) return null;
  const shown = frame?.parameters[parameterIndex(document, item)] ?? 0;
  const value = gesture && state === 'dragging' ? gesture.value : shown;
  const update = stage.step?.update;
  const changed = update ? changeText(update, parameterIndex(document, item)) : null;
  const removed = item.kind === 'weight' && isRemoved(document, item);
  return (
    <g className={styles.held}>
      {edge && !removed && <Casing edge={edge} weight={value} scale={scale} state={state} />}
      {state === 'dragging' && gesture ? (
        <DragDial stage={stage} anchor={anchor} gesture={gesture} />
      ) : (
        <>
          {!isLocked(document, item) && edge && !removed && <Grip x={anchor.x} y={anchor.y} />}
          <ValueLabel
            anchor={anchor}
            stage={stage}
            text={removed ? 'removed' : (changed ?? formatValue(value))}
            letter={removed ? '' : parameterLetter(item)}
            sign={removed ? 0 : Math.sign(value)}
          />
        </>
      )}
    </g>
  );
}

/** Where the grip stands: the middle of an edge, or the dot of a bias. */
function anchorOf({ layout }: Stage, item: ParameterRef, edge: LayoutEdge | undefined): Point | null {
  if (item.kind === 'weight') return edge ? pointOnEdge(edge, 0.5) : null;
  const node = layout.nodes.find(({ layer, unit }) => layer === item.layer && unit === item.unit);
  return node ? biasDot(node, 0) : null;
}

interface CasingProps {
  edge: LayoutEdge;
  weight: number;
  scale: EdgeScale;
  state: keyof typeof CASINGS;
}

function Casing({ edge, weight, scale, state }: CasingProps) {
  const { gapPx, linePx } = CASINGS[state];
  const path = edgePath(edge);
  const widthPx = scale.widthPx(weight);
  return (
    <g className={styles.casing} data-state={state}>
      <path className={styles.outline} d={path} strokeWidth={widthPx + 2 * (gapPx + linePx)} />
      {gapPx > 0 && <path className={styles.gap} d={path} strokeWidth={widthPx + 2 * gapPx} />}
      <path className={styles.core} d={path} stroke={scale.color(weight)} strokeWidth={widthPx} />
    </g>
  );
}

interface ValueLabelProps {
  anchor: Point;
  stage: Stage;
  letter: string;
  text: string;
  sign: number;
}

const LABEL = { gapPx: 16, heightPx: 26, letterPx: 20, digitPx: 8, paddingPx: 10 };

function ValueLabel({ anchor, stage, letter, text, sign }: ValueLabelProps) {
  const widthPx = 2 * LABEL.paddingPx + (letter ? LABEL.letterPx : 0) + text.length * LABEL.digitPx;
  const { left, top } = besidePlace({
    point: anchor,
    gapPx: LABEL.gapPx,
    boxPx: { width: widthPx, height: LABEL.heightPx },
    canvasPx: { width: stage.size.widthPx, height: stage.size.heightPx },
    nodes: stage.layout.nodes,
  });
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect className={styles.plate} width={widthPx} height={LABEL.heightPx} rx={8} />
      {letter && (
        <text className={styles.letter} x={LABEL.paddingPx} y={LABEL.heightPx / 2}>
          {letter}
        </text>
      )}
      <text
        className={styles.value}
        data-sign={sign}
        x={widthPx - LABEL.paddingPx}
        y={LABEL.heightPx / 2 + 0.5}
      >
        {text}
      </text>
    </g>
  );
}
