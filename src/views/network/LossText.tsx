/** The target and the loss of the walked sample, above the outputs; after the update also the loss that is left. */
import { formatLoss, formatValue } from '../../viz/numberFormat.ts';
import styles from './LossText.module.css';
import { isWholeFrame } from './neuronValues.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Stage } from './useStage.ts';

const ABOVE_PX = 17;

export function LossText({ stage, step }: { stage: Stage; step: CanvasStep }) {
  const { layout, document, frame } = stage;
  const { before, update } = step;
  const output = layout.nodes.find(({ layer }) => layer === document.layers.length);
  if (step.phase === 'forward' || before.loss === null || !output) return null;
  const target = before.target?.length === 1 ? before.target[0] : undefined;
  const after = update?.sampleAfter.loss ?? null;
  return (
    <text className={styles.loss} x={output.x} y={output.y - output.heightPx / 2 - ABOVE_PX}>
      {target !== undefined && `target ${formatValue(target, { whole: Number.isInteger(target) })}, `}
      loss {lossText(before.loss, isWholeFrame(frame) || after !== null)}
      {after !== null && ` → ${lossText(after, false)}`}
    </text>
  );
}

/** Whole where the numbers of the network are; that it is whole by chance is no reason. */
function lossText(loss: number, whole: boolean): string {
  return whole && Number.isInteger(loss) ? formatValue(loss, { whole }) : formatLoss(loss);
}
