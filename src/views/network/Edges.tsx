/** All edges as SVG. React places them; colour, width and slider values are painted with every frame. */
import { memo, useCallback, useRef, useState } from 'react';
import type { EdgewiseDocument } from '../../document/document.ts';
import { isLocked, isRemoved, type WeightRef } from '../../document/edges.ts';
import { PARAMETER_LIMIT } from '../../document/limits.ts';
import { parameterName } from '../../document/names.ts';
import { frameFits } from '../../store/fit.ts';
import { useApp, useFramePainter } from '../../store/hooks.ts';
import type { Gesture, Selection } from '../../store/state.ts';
import { dragEmphasis, hoverEmphasis, type EdgePlace } from '../../viz/edgeEmphasis.ts';
import { edgePath, pointOnEdge } from '../../viz/edgePath.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import { MANY_EDGES, type EdgeScale } from '../../viz/edgeScale.ts';
import type { Frame } from '../../worker/protocol.ts';
import styles from './Edges.module.css';
import { edgeStroke, type EdgeStroke } from './edgeStroke.ts';
import { LockMark } from './LockMark.tsx';
import { paintSliderValue } from './sliderValue.ts';
import { edgeState } from './stepStates.ts';
import type { Stage } from './useStage.ts';
import { isSameItem, type CanvasItem } from './canvasItem.ts';

interface EdgesProps {
  stage: Stage;
  scale: EdgeScale;
  /** The one element of the canvas that Tab reaches. */
  tabStop: CanvasItem;
}

export function Edges({ stage, scale, tabStop }: EdgesProps) {
  const { document, layout, edgeIndices, frame, step } = stage;
  const hover = useApp((state) => state.ui.hover);
  const gesture = useApp((state) => state.ui.gesture);
  const group = useRef<SVGGElement>(null);
  const order = useDrawingOrder(frame, edgeIndices);

  const paint = useCallback(
    (newest: Frame) => {
      if (!group.current || !frameFits(newest, document)) return;
      for (const element of group.current.children) {
        const index = Number(element.getAttribute('data-index'));
        const edge = layout.edges[index];
        const place = edgeIndices[index];
        if (!edge || place === undefined) continue;
        const weight = newest.parameters[place] ?? 0;
        const look = {
          state: step && edgeState(step, edge),
          emphasis: emphasis(edge, gesture, hover),
          isMany: layout.edges.length > MANY_EDGES,
        };
        paintStroke(element, edgeStroke(weight, scale, look));
        if (newest.figures)
          paintSliderValue(element, weight, gesture?.index === place ? gesture.startValue : null);
      }
    },
    [document, layout, edgeIndices, scale, gesture, hover, step],
  );
  useFramePainter(paint);

  return (
    <g ref={group}>
      {order.map((index) => {
        const edge = layout.edges[index];
        if (!edge) return null;
        const ref: WeightRef = { kind: 'weight', layer: edge.layer, from: edge.from, to: edge.to };
        return (
          <EdgeMark
            key={`${edge.layer}-${edge.from}-${edge.to}`}
            index={index}
            edge={edge}
            document={document}
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
  isTabStop: boolean;
}

const EdgeMark = memo(function EdgeMark({ index, edge, document, isTabStop }: EdgeMarkProps) {
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
      <path className={styles.line} d={path} />
      <path className={styles.hit} d={path} />
      <circle className={styles.focusRing} cx={middle.x} cy={middle.y} r={9} />
      {locked && !removed && <LockMark x={middle.x} y={middle.y} />}
    </g>
  );
});

/** Moving drawn edges costs the browser more than painting them, so while training runs they keep their order. */
function useDrawingOrder(frame: Frame | null, edgeIndices: readonly number[]): readonly number[] {
  const playing = useApp((state) => state.run.playing);
  const [order, setOrder] = useState(() => strongestLast(frame, edgeIndices));
  const isKept = playing && order.length === edgeIndices.length;
  const next = isKept ? order : strongestLast(frame, edgeIndices);
  if (next.join() === order.join()) return order;
  setOrder(next);
  return next;
}

/** Indices of the edges, those with the strongest weights last, so that they are drawn on top. */
function strongestLast(frame: Frame | null, edgeIndices: readonly number[]): number[] {
  const order = edgeIndices.map((_, index) => index);
  if (!frame) return order;
  const size = (index: number) => Math.abs(frame.parameters[edgeIndices[index] ?? -1] ?? 0);
  return order.sort((first, second) => size(first) - size(second));
}

function emphasis(edge: EdgePlace, gesture: Gesture | null, hover: Selection | null): number {
  if (gesture) return dragEmphasis(edge, gesture.ref);
  return hover?.kind === 'weight' ? hoverEmphasis(edge, hover) : 1;
}

function paintStroke(element: Element, stroke: EdgeStroke): void {
  const line = element.firstElementChild;
  if (!line || element.hasAttribute('data-removed')) return;
  line.setAttribute('stroke', stroke.color);
  line.setAttribute('stroke-width', stroke.widthPx.toFixed(2));
  line.setAttribute('stroke-opacity', stroke.opacity.toFixed(3));
}
