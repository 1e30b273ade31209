/** The products that ride into the neurons that a step computes: "−1 × 2 │ −2". */
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import type { SampleTrace } from '../../worker/protocol.ts';
import { inputText, isWholeFrame, neuronValue } from './neuronValues.ts';
import type { StageLook } from './stageLook.ts';
import type { CanvasStep } from './stepStates.ts';
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

export const TOKEN_HEIGHT_PX = 28;

const PADDING_PX = 9;
/** Doubled, narrower ones are wide enough. */
const PRESENTED_PADDING_PX = 6;
/** By turns near the neuron and in the middle, so that tokens of neighbours do not stand in a stack. */
const PLACES = [
  [0.74, 0.66, 0.58, 0.5, 0.42, 0.34, 0.26, 0.82, 0.18],
  [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.82, 0.18],
] as const;
/** In front of a room neurons stand wide enough apart for the middle. */
const PRESENTED_PLACES = [0.5, 0.58, 0.66, 0.42, 0.34, 0.74, 0.26, 0.82, 0.18];

/** Kept free on both sides of a token between two columns; where it has less room it shows the product alone. */
const ROOM_PX = 12;
const PRESENTED_ROOM_PX = 8;

export interface ProductSign extends StepSign {
  /** The left part, "−1 × 2", and its width; null where only the product is shown, which is `text`. */
  factors: { text: string; widthPx: number } | null;
}

/** Weight times activation on every edge into the present neurons. */
export function productTokens(
  stage: Stage,
  step: CanvasStep,
  taken: readonly LabelBox[],
): Placed<ProductSign>[] {
  if (step.phase !== 'forward') return [];
  const current = edgesIntoNeurons(stage.layout.units, step.isCurrent);
  const edges = strongestOfStep(stage, current, (edge, parameter) =>
    Math.abs(productOf(stage, step, edge, parameter)),
  );
  const whole = isWholeFrame(stage.frame);
  const signs = edges.map((edge) => productSign(stage, step, edge, whole));
  const roomPx = stage.look.isPresented ? PRESENTED_ROOM_PX : ROOM_PX;
  const hasRoom =
    !stage.look.isCompact &&
    signs.every(({ edge, widthPx }) => widthPx + 2 * roomPx <= edge.target.x - edge.source.x);
  return placeSigns(hasRoom ? signs : signs.map((sign) => withoutFactors(stage, sign)), stage, taken);
}

function productOf({ frame }: Stage, { trace }: CanvasStep, edge: LayoutEdge, parameter: number): number {
  return (frame?.parameters[parameter] ?? 0) * inputOf(trace, edge);
}

function inputOf(trace: SampleTrace, { layer, from }: LayoutEdge): number {
  return neuronValue(trace, layer - 1, from)?.activation ?? 0;
}

function productSign(
  stage: Stage,
  step: CanvasStep,
  { key, edge, parameter, strength, order }: EdgeOfStep,
  whole: boolean,
): ProductSign {
  const { frame, look } = stage;
  const weight = frame?.parameters[parameter] ?? 0;
  const input = inputOf(step.trace, edge);
  const product = productOf(stage, step, edge, parameter);
  const factor = edge.layer === 1 ? inputText(input) : formatValue(input, { whole });
  const factors = `${formatValue(weight, { whole })} × ${factor.startsWith('−') ? `(${factor})` : factor}`;
  const text = formatValue(product, { whole });
  return {
    key,
    edge,
    text,
    places: look.isPresented ? PRESENTED_PLACES : PLACES[order % 2 === 0 ? 0 : 1],
    factors: { text: factors, widthPx: partWidth(look, factors) },
    widthPx: partWidth(look, factors) + partWidth(look, text),
    heightPx: TOKEN_HEIGHT_PX,
    strength,
    sign: Math.sign(product),
  };
}

function withoutFactors({ look }: Stage, sign: ProductSign): ProductSign {
  return { ...sign, factors: null, widthPx: partWidth(look, sign.text) };
}

function partWidth({ isPresented }: StageLook, text: string): number {
  return numberWidth(text, SIGN_FONT_PX) + 2 * (isPresented ? PRESENTED_PADDING_PX : PADDING_PX);
}
