/** Dims everything on the page but one neuron. */
import { useApp } from '../../store/hooks.ts';
import type { Selection } from '../../store/state.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { nodeOf } from './layoutItems.ts';
import styles from './Spotlight.module.css';
import type { Stage } from './useStage.ts';

const MARGIN_PX = 8;

export function Spotlight({ stage }: { stage: Stage }) {
  const isOn = useApp(({ ui }) => ui.presentation?.spotlight ?? false);
  const pointed = useApp(({ ui }) => ui.hover);
  const node = isOn ? (pointedNode(stage, pointed) ?? computedNode(stage)) : null;
  if (!node) return null;
  return (
    <div
      className={styles.light}
      data-spotlight={`${node.layer}-${node.unit}`}
      style={{
        left: node.x - node.widthPx / 2 - MARGIN_PX,
        top: node.y - node.heightPx / 2 - MARGIN_PX,
        width: node.widthPx + 2 * MARGIN_PX,
        height: node.heightPx + 2 * MARGIN_PX,
        borderRadius: node.radiusPx + MARGIN_PX,
      }}
    />
  );
}

function pointedNode({ layout }: Stage, pointed: Selection | null): LayoutNode | null {
  return pointed?.kind === 'neuron' ? (nodeOf(layout, pointed) ?? null) : null;
}

/** While nobody points at a neuron, the one that the step is about. */
function computedNode({ layout, step }: Stage): LayoutNode | null {
  return layout.nodes.find(({ layer, unit }) => layer > 0 && step?.isCurrent(layer, unit)) ?? null;
}
