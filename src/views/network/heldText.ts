/** What stands on the label of a weight or bias that is pointed at or selected, and where that label is. */
import { isRemoved, parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { parameterSymbol } from '../../document/symbols.ts';
import { network as words } from '../../i18n/en.ts';
import { besidePlace, type BesidePlace } from '../../viz/besidePlace.ts';
import type { Point } from '../../viz/geometry.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { changeText } from './changeText.ts';
import { gradientText } from './gradientFlags.ts';
import { isWholeFrame } from './neuronValues.ts';
import type { Stage } from './useStage.ts';

export const HELD_LABEL = { heightPx: 26, paddingPx: 10 };
const DIGIT_PX = 8;
const LETTER_PX = 20;
const DERIVATIVE_PX = 48;
const SUB_DIGIT_PX = 6;
/** From the middle of the grip to the label. */
const GAP_PX = 16;

export interface HeldText {
  /** Before the number: "w", "∂L/∂w", or nothing. */
  symbol: string;
  /** As lessons and the maths call it: w₁ is the weight from the first neuron. Nothing where there is one alone. */
  sub: string;
  text: string;
  sign: number;
}

/** The value, what an update made of it, or, where a person chose to see gradients, the gradient. */
export function heldText(stage: Stage, item: ParameterRef): HeldText {
  const { document, frame, step, gradients } = stage;
  if (item.kind === 'weight' && isRemoved(document, item))
    return { symbol: '', sub: '', text: words.isRemoved, sign: 0 };
  const index = parameterIndex(document, item);
  const { letter, sub = '' } = parameterSymbol(document, item);
  const unit = item.kind === 'weight' ? item.to : item.unit;
  if (gradients?.areChosen && gradients.isKnown(item.layer, unit)) {
    const gradient = gradients.gradient[index] ?? 0;
    const text = gradientText(gradient, isWholeFrame(frame));
    return { symbol: `∂L/∂${letter}`, sub, text, sign: Math.sign(gradient) };
  }
  const value = frame?.parameters[index] ?? 0;
  const text = step?.update
    ? changeText(step.update, index)
    : formatValue(value, { whole: isWholeFrame(frame) });
  return { symbol: letter, sub, text, sign: Math.sign(value) };
}

export function heldLabelWidth({ symbol, sub, text }: HeldText): number {
  const symbolPx = symbol.length > 1 ? DERIVATIVE_PX : symbol.length * LETTER_PX;
  return 2 * HELD_LABEL.paddingPx + symbolPx + sub.length * SUB_DIGIT_PX + text.length * DIGIT_PX;
}

/** Beside the grip, where the label covers no neuron. */
export function heldLabelPlace({ seen, layout }: Stage, grip: Point, held: HeldText): BesidePlace {
  return besidePlace({
    point: grip,
    gapPx: GAP_PX,
    boxPx: { width: heldLabelWidth(held), height: HELD_LABEL.heightPx },
    seen,
    nodes: layout.nodes,
  });
}
