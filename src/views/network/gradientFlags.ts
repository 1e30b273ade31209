/** The gradients on the edges: ∂L/∂w of one sample. */
import type { Selection } from '../../store/state.ts';
import { edgeNumber } from '../../viz/edgeOrder.ts';
import { FLAG_POINT_PX } from '../../viz/flag.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { formatGradient, formatValue } from '../../viz/numberFormat.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import { isSameItem } from './canvasItem.ts';
import { isWholeFrame } from './neuronValues.ts';
import type { ShownGradients } from './shownGradients.ts';
import {
  edgesIntoNeurons,
  placeSigns,
  SIGN_FONT_PX,
  strongestOfStep,
  type EdgeOfStep,
  type Placed,
  type StepSign,
} from './stepSigns.ts';
import type { Stage } from './useStage.ts';

const FLAG_HEIGHT_PX = 26;

const PADDING_PX = 8;
/** Near the source first, where the edges into one neuron are apart; in the middle they cross those of others. */
const PLACES = [0.34, 0.42, 0.26, 0.58, 0.66, 0.5, 0.74, 0.18, 0.82];

/** Of very many chosen gradients the largest are tried first; there is room for far fewer. */
const MOST_CHOSEN = 400;

export interface GradientSign extends StepSign {
  /** Whether it is what the step is about. */
  isCurrent: boolean;
}

/**
 * A flag on every edge whose gradient has come to light; in larger networks, unless gradients are chosen, only on those
 * of the present neuron. In a step a selected edge comes first, and is then the present one; at rest its label says it.
 */
export function gradientFlags(
  stage: Stage,
  gradients: ShownGradients,
  selection: Selection | null,
  taken: readonly LabelBox[],
): Placed<GradientSign>[] {
  const isCurrent = ({ layer, to }: LayoutEdge) => gradients.isCurrent(layer, to);
  const isSelected = ({ layer, from, to }: LayoutEdge) =>
    isSameItem(selection, { kind: 'weight', layer, from, to });
  const edges = strongestOfStep(
    stage,
    flaggedEdges(stage, gradients, selection),
    (edge, parameter) => (isSelected(edge) ? Infinity : Math.abs(gradients.gradient[parameter] ?? 0)),
    gradients.areChosen ? MOST_CHOSEN : undefined,
  );
  const isPresent = edges.some(({ edge }) => isSelected(edge)) ? isSelected : isCurrent;
  const whole = isWholeFrame(stage.frame);
  const signs = edges.map((edge) => gradientSign(edge, gradients, { whole, isPresent }));
  return placeSigns(signs, stage, taken);
}

/** The numbers of the edges whose gradients there are to write down. */
function flaggedEdges(
  { layout: { units }, kind, step }: Stage,
  gradients: ShownGradients,
  selection: Selection | null,
): number[] {
  const { isKnown } = gradients;
  const areAllMeant = !step || kind === 'capsule' || gradients.areChosen;
  const isMeant = (layer: number, unit: number) =>
    isKnown(layer, unit) && (areAllMeant || gradients.isCurrent(layer, unit));
  const numbers = edgesIntoNeurons(units, isMeant);
  const selected = selection?.kind === 'weight' ? edgeNumber(units, selection) : null;
  if (selection?.kind !== 'weight' || selected === null || !isKnown(selection.layer, selection.to))
    return numbers;
  const others = numbers.filter((number) => number !== selected);
  return step ? [...others, selected].sort((first, second) => first - second) : others;
}

function gradientSign(
  { key, edge, parameter, strength }: EdgeOfStep,
  { gradient }: ShownGradients,
  look: { whole: boolean; isPresent(edge: LayoutEdge): boolean },
): GradientSign {
  const value = gradient[parameter] ?? 0;
  const text = gradientText(value, look.whole);
  return {
    key,
    edge,
    text,
    places: PLACES,
    widthPx: numberWidth(text, SIGN_FONT_PX) + FLAG_POINT_PX + 2 * PADDING_PX,
    heightPx: FLAG_HEIGHT_PX,
    strength,
    sign: Math.sign(value),
    isCurrent: look.isPresent(edge),
  };
}

/** Three decimals; whole where all numbers of the network are. */
export function gradientText(value: number, whole: boolean): string {
  return whole && Number.isInteger(value) ? formatValue(value, { whole }) : formatGradient(value);
}
