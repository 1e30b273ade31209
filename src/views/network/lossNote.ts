/** What is said of the walked sample above the outputs: its target and loss; after the update also the loss that is left. */
import { network as words } from '../../i18n/en.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { formatLoss, formatValue } from '../../viz/numberFormat.ts';
import { wordsWidth } from '../../viz/textWidth.ts';
import { isWholeFrame } from './neuronValues.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Stage } from './useStage.ts';

const FONT_PX = 13;
export const LOSS_LINE_PX = 18;
const ABOVE_PX = 8;
const MARGIN_PX = 10;

export interface LossNote {
  lines: readonly string[];
  box: LabelBox;
}

/**
 * Above the first output. Where the canvas ends too soon for one line it is two, moved to the left as far as they need.
 * Null before the loss is known.
 */
export function lossNote(stage: Stage, step: CanvasStep): LossNote | null {
  const { layout, document, size } = stage;
  const output = layout.nodes.find(({ layer }) => layer === document.layers.length);
  if (!step.isKnown({ kind: 'loss' }) || step.before.loss === null || !output) return null;
  const parts = noteParts(step, step.before.loss, isWholeFrame(stage.frame));
  const roomPx = 2 * (size.widthPx - MARGIN_PX - output.x);
  const together = parts.join(', ');
  const lines = wordsWidth(together, FONT_PX) <= roomPx ? [together] : parts;
  const widthPx = Math.max(...lines.map((line) => wordsWidth(line, FONT_PX)));
  const heightPx = lines.length * LOSS_LINE_PX;
  const box = {
    x: Math.min(output.x, size.widthPx - MARGIN_PX - widthPx / 2),
    y: output.y - (output.heightPx + heightPx) / 2 - ABOVE_PX,
    widthPx,
    heightPx,
  };
  return { lines, box };
}

function noteParts({ before, update }: CanvasStep, loss: number, whole: boolean): string[] {
  const target = before.target?.length === 1 ? before.target[0] : undefined;
  const targetParts =
    target === undefined ? [] : [words.target(formatValue(target, { whole: Number.isInteger(target) }))];
  const after = update?.sampleAfter.loss ?? null;
  const afterText = after === null ? '' : ` → ${lossText(after, false)}`;
  return [...targetParts, words.loss(`${lossText(loss, whole || after !== null)}${afterText}`)];
}

/** Whole where the numbers of the network are; that it is whole by chance is no reason. */
function lossText(loss: number, whole: boolean): string {
  return whole && Number.isInteger(loss) ? formatValue(loss, { whole }) : formatLoss(loss);
}
