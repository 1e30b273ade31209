/** The δ of the neurons whose gradients are shown, and where each is written. */
import { placeBelow, placeBeside } from '../../viz/deltaPlaces.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { numberWidth } from '../../viz/textWidth.ts';
import { gradientText } from './gradientFlags.ts';
import { isWholeFrame } from './neuronValues.ts';
import type { ShownGradients } from './shownGradients.ts';
import { SIGN_FONT_PX } from './stepSigns.ts';
import type { Stage } from './useStage.ts';

const SIZE = { widthPx: 92, heightPx: 26 };
/** What comes on top of the number: point and margins, and with the symbol. */
const AROUND_NUMBER_PX = 25;
const AROUND_BOTH_PX = 58;

export interface DeltaFlag {
  node: LayoutNode;
  text: string;
  sign: number;
  box: LabelBox;
  /** The subscript of δ: the neuron's number, y at a single output; null where only the number has room. */
  sub: string | null;
}

/** Every δ that has come to light and has room under its neuron; that of the present neuron always, at worst beside it. */
export function deltaFlags(
  stage: Stage,
  gradients: ShownGradients,
  occupied: readonly LabelBox[],
): DeltaFlag[] {
  const { nodes } = stage.layout;
  const known = nodes.filter(({ layer, unit }) => layer > 0 && gradients.isDeltaKnown(layer, unit));
  const isPresent = ({ layer, unit }: LayoutNode) => gradients.isCurrent(layer, unit);
  const presentFirst = known.toSorted(
    (first, second) => Number(isPresent(second)) - Number(isPresent(first)),
  );
  const flags: DeltaFlag[] = [];
  for (const node of presentFirst) {
    const taken = [...occupied, ...nodes, ...flags.map(({ box }) => box)];
    const flag = deltaFlag(stage, gradients, node, taken);
    if (flag) flags.push(flag);
  }
  return flags;
}

function deltaFlag(
  stage: Stage,
  gradients: ShownGradients,
  node: LayoutNode,
  taken: readonly LabelBox[],
): DeltaFlag | null {
  const { layer, unit } = node;
  const delta = gradients.delta(layer, unit);
  const text = gradientText(delta, isWholeFrame(stage.frame));
  const numberPx = numberWidth(text, SIGN_FONT_PX);
  const size = { ...SIZE, widthPx: Math.max(SIZE.widthPx, AROUND_BOTH_PX + numberPx) };
  const sign = Math.sign(delta);
  const below = placeBelow(node, taken, size);
  if (below) return { node, text, sign, box: { ...below, ...size }, sub: subscript(stage, node) };
  if (!gradients.isCurrent(layer, unit)) return null;
  const small = { ...SIZE, widthPx: AROUND_NUMBER_PX + numberPx };
  const beside = placeBeside(node, { taken, canvasPx: stage.size.widthPx }, small);
  return { node, text, sign, box: { ...beside, ...small }, sub: null };
}

function subscript({ document }: Stage, { layer, unit }: LayoutNode): string {
  const isSoleOutput = layer === document.layers.length && document.layers[layer - 1]?.units.length === 1;
  return isSoleOutput ? 'y' : String(unit + 1);
}
