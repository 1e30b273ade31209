/**
 * Edges as sliders, which keys, pointers and screen readers find. In small networks they are also drawn here, as SVG:
 * React places them; colour, width and slider values are painted with every frame. Larger ones are drawn by EdgeCanvas.
 */
import { memo, useCallback, useRef, useState } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { isLocked, isRemoved, type WeightRef } from '../../document/edges.ts';
import { PARAMETER_LIMIT } from '../../document/limits.ts';
import { parameterName } from '../../document/names.ts';
import { frameFits } from '../../store/fit.ts';
import { useApp, useFramePainter } from '../../store/hooks.ts';
import { edgeNumber, edgesInto, edgesOutOf, type Columns } from '../../viz/edgeOrder.ts';
import { edgePath, pointOnEdge } from '../../viz/edgePath.ts';
import { MANY_EDGES, type EdgeScale } from '../../viz/edgeScale.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { EdgeStroke } from '../../viz/paintEdges.ts';
import { strongestEdges } from '../../viz/strongestEdges.ts';
import type { Frame } from '../../worker/protocol.ts';
import { isSameItem, type CanvasItem } from './canvasItem.ts';
import styles from './Edges.module.css';
import { edgeEmphasis, edgeStroke } from './edgeStroke.ts';
import { LockMark } from './LockMark.tsx';
import { MOST_ELEMENTS } from './manyParts.ts';
import { paintSliderValue } from './sliderValue.ts';
import { edgeState } from './stepStates.ts';
import type { Stage } from './useStage.ts';

interface EdgesProps {
  stage: Stage;
  scale: EdgeScale;
  /** The one element of the canvas that Tab reaches. */
  tabStop: CanvasItem;
}

export function Edges({ stage, scale, tabStop }: EdgesProps) {
  const { document, layout, look, edgeIndices, frame, step } = stage;
  const hover = useApp((state) => state.ui.hover);
  const selection = useApp((state) => state.ui.selection);
  const gesture = useApp((state) => state.ui.gesture);
  const group = useRef<SVGGElement>(null);
  const isDrawn = layout.edges.length <= MANY_EDGES;
  const order = useDrawingOrder(frame, edgeIndices, isDrawn);
  const shown =
    layout.edges.length <= MOST_ELEMENTS
      ? order
      : inHand(layout.units, [tabStop, selection], [hover, gesture?.ref ?? null]);

  const paint = useCallback(
    (newest: Frame) => {
      if (!group.current || !frameFits(newest, document) || (!isDrawn && !newest.figures)) return;
      for (const element of group.current.children) {
        const index = Number(element.getAttribute('data-index'));
        const edge = layout.edges[index];
        const place = edgeIndices[index];
        if (!edge || place === undefined) continue;
        const weight = newest.parameters[place] ?? 0;
        const state = step && edgeState(step, edge);
        const emphasis = edgeEmphasis(edge, gesture, hover);
        if (isDrawn)
          paintStroke(
            element,
            edgeStroke(weight, scale, { state, emphasis, isMany: false, isPresented: look.isPresented }),
          );
        if (newest.figures)
          paintSliderValue(element, weight, gesture?.index === place ? gesture.startValue : null);
      }
    },
    [document, layout, look, edgeIndices, scale, gesture, hover, step, isDrawn],
  );
  useFramePainter(paint);

  return (
    <g ref={group}>
      {shown.map((index) => {
        const edge = layout.edges[index];
        if (!edge) return null;
        const ref: WeightRef = { kind: 'weight', layer: edge.layer, from: edge.from, to: edge.to };
        return (
          <EdgeMark
            key={`${edge.layer}-${edge.from}-${edge.to}`}
            index={index}
            edge={edge}
            document={document}
            isDrawn={isDrawn}
            isTabStop={isSameItem(tabStop, ref)}
          />
        );
      })}
    </g>
  );
}

interface EdgeMarkProps {
  index: number;
  edge: LayoutEdge;
  document: EdgewiseDocument;
  /** Whether it has a line of its own. */
  isDrawn: boolean;
  isTabStop: boolean;
}

const EdgeMark = memo(function EdgeMark({ index, edge, document, isDrawn, isTabStop }: EdgeMarkProps) {
  const ref: WeightRef = { kind: 'weight', layer: edge.layer, from: edge.from, to: edge.to };
  const path = edgePath(edge);
  const middle = pointOnEdge(edge, 0.5);
  const removed = isRemoved(document, ref);
  const locked = isLocked(document, ref);
  const note = removed ? 'removed' : locked ? 'locked' : undefined;
  return (
    <g
      className={styles.edge}
      data-edge={`${edge.layer}-${edge.from}-${edge.to}`}
      data-index={index}
      data-removed={removed || undefined}
      role="slider"
      aria-label={parameterName(document, ref)}
      aria-orientation="vertical"
      aria-valuemin={-PARAMETER_LIMIT}
      aria-valuemax={PARAMETER_LIMIT}
      aria-valuenow={0}
      data-note={note}
      tabIndex={isTabStop ? 0 : -1}
    >
      {isDrawn && <path className={styles.line} d={path} />}
      <path className={styles.hit} d={path} />
      <circle className={styles.focusRing} data-ring cx={middle.x} cy={middle.y} r={9} />
      {locked && !removed && <LockMark x={middle.x} y={middle.y} />}
    </g>
  );
});

/** Moving drawn edges costs the browser more than painting them, so while training runs they keep their order. */
function useDrawingOrder(
  frame: Frame | null,
  edgeIndices: readonly number[],
  isDrawn: boolean,
): readonly number[] {
  const playing = useApp((state) => state.run.playing);
  const [order, setOrder] = useState<readonly number[]>(() => edgeIndices.map((_, index) => index));
  const isKept = (playing || !isDrawn) && order.length === edgeIndices.length;
  if (isKept) return order;
  const next =
    isDrawn && frame
      ? strongestEdges(frame.parameters, edgeIndices, edgeIndices.length)
      : edgeIndices.map((_, index) => index);
  if (next.join() === order.join()) return order;
  setOrder(next);
  return next;
}

/**
 * Places of the edges that are elements though there are too many for all of them: those at hand, and those of the neuron
 * that is current, as far as the browser bears them. What the pointer only passes counts as far as it is an edge itself.
 */
function inHand(
  columns: Columns,
  current: readonly (CanvasItem | null)[],
  passing: readonly (CanvasItem | null)[],
): number[] {
  const weights = [...current, ...passing].map((item) =>
    item?.kind === 'weight' ? edgeNumber(columns, item) : null,
  );
  const ofNeurons = current.flatMap((item) =>
    item?.kind === 'neuron'
      ? [...edgesInto(columns, item.layer, [item.unit]), ...edgesOutOf(columns, item)]
      : [],
  );
  const held = new Set([...weights.filter((number) => number !== null), ...ofNeurons]);
  return [...held].sort((first, second) => first - second).slice(0, MOST_ELEMENTS);
}

function paintStroke(element: Element, stroke: EdgeStroke): void {
  const line = element.firstElementChild;
  if (!line || element.hasAttribute('data-removed')) return;
  line.setAttribute('stroke', stroke.color);
  line.setAttribute('stroke-width', stroke.widthPx.toFixed(2));
  line.setAttribute('stroke-opacity', stroke.opacity.toFixed(3));
}
