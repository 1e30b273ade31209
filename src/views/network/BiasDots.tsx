/** The bias of each neuron: a dot on its corner that is dragged like an edge. */
import { useCallback, useMemo, useRef } from 'react';
import { isLocked, type BiasRef } from '../../document/edges.ts';
import { PARAMETER_LIMIT } from '../../document/limits.ts';
import { parameterName } from '../../document/names.ts';
import { frameFits } from '../../store/fit.ts';
import { useApp, useFramePainter } from '../../store/hooks.ts';
import { biasDot } from '../../viz/biasDot.ts';
import type { EdgeScale } from '../../viz/edgeScale.ts';
import type { Frame } from '../../worker/protocol.ts';
import styles from './BiasDots.module.css';
import { isSameItem, type CanvasItem } from './canvasItem.ts';
import { paintSliderValue } from './sliderValue.ts';
import { biasIndex, type Stage } from './useStage.ts';

/** Largest radius, under the pointer or in the hand. */
const HELD_RADIUS_PX = 7;

interface BiasDotsProps {
  stage: Stage;
  scale: EdgeScale;
  tabStop: CanvasItem;
}

export function BiasDots({ stage, scale, tabStop }: BiasDotsProps) {
  const { document, layout } = stage;
  const group = useRef<SVGGElement>(null);
  const hover = useApp((state) => state.ui.hover);
  const selection = useApp((state) => state.ui.selection);
  const nodes = useMemo(() => {
    const items = [tabStop, selection, hover];
    // Cells have no room for a dot: theirs come to light when a person takes hold of them.
    return layout.nodes.filter(
      ({ kind, layer, unit }) =>
        layer > 0 &&
        (kind !== 'cell' || items.some((item) => isSameItem(item, { kind: 'bias', layer, unit }))),
    );
  }, [layout, tabStop, selection, hover]);

  const isHeld = useCallback(
    (ref: BiasRef) => isSameItem(hover, ref) || isSameItem(selection, ref),
    [hover, selection],
  );

  const paint = useCallback(
    (frame: Frame) => {
      if (!group.current || !frameFits(frame, document)) return;
      nodes.forEach((node, position) => {
        const element = group.current?.children[position];
        const index = biasIndex(document, node.layer, node.unit);
        if (!element || index === null) return;
        const bias = frame.parameters[index] ?? 0;
        const held = isHeld({ kind: 'bias', layer: node.layer, unit: node.unit });
        const dot = biasDot(node, scale.strength(bias));
        paintDot(element, held ? HELD_RADIUS_PX : dot.radiusPx, scale.color(bias));
        if (!frame.figures) return;
        paintSliderValue(element, bias, null);
      });
    },
    [document, nodes, scale, isHeld],
  );
  useFramePainter(paint);

  return (
    <g ref={group}>
      {nodes.map((node) => {
        const ref: BiasRef = { kind: 'bias', layer: node.layer, unit: node.unit };
        const dot = biasDot(node, 0);
        const locked = isLocked(document, ref);
        return (
          <g
            key={`${node.layer}-${node.unit}`}
            className={styles.bias}
            data-bias={`${node.layer}-${node.unit}`}
            data-locked={locked || undefined}
            role="slider"
            aria-label={parameterName(document, ref)}
            aria-orientation="vertical"
            aria-valuemin={-PARAMETER_LIMIT}
            aria-valuemax={PARAMETER_LIMIT}
            aria-valuenow={0}
            data-note={locked ? 'locked' : undefined}
            tabIndex={isSameItem(tabStop, ref) ? 0 : -1}
          >
            <circle className={styles.dot} cx={dot.x} cy={dot.y} />
            <circle className={styles.hit} cx={dot.x} cy={dot.y} r={9} />
            <circle className={styles.focusRing} data-ring cx={dot.x} cy={dot.y} r={10} />
          </g>
        );
      })}
    </g>
  );
}

function paintDot(element: Element, radiusPx: number, color: string): void {
  const dot = element.firstElementChild;
  dot?.setAttribute('r', radiusPx.toFixed(2));
  dot?.setAttribute('fill', color);
}
