/** Old and new bias under each neuron, once the update is done. */
import { changeText } from './changeText.ts';
import styles from './BiasChanges.module.css';
import type { CanvasStep } from './stepStates.ts';
import { biasIndex, type Stage } from './useStage.ts';

/** Down to the baseline: letter and numbers are of different fonts. */
const BELOW_PX = 24.5;

export function BiasChanges({ stage, step }: { stage: Stage; step: CanvasStep }) {
  const { update } = step;
  if (!update || stage.kind !== 'capsule') return null;
  return stage.layout.nodes.map((node) => {
    const parameter = biasIndex(stage.document, node.layer, node.unit);
    if (parameter === null) return null;
    return (
      <text
        key={`${node.layer}-${node.unit}`}
        className={styles.change}
        data-sign={Math.sign(update.after[parameter] ?? 0)}
        x={node.x}
        y={node.y + node.heightPx / 2 + BELOW_PX}
      >
        <tspan className={styles.letter}>b</tspan>
        <tspan dx="6">{changeText(update, parameter)}</tspan>
      </text>
    );
  });
}
