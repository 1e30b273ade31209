/** Weights written on their edges, where there is room: of two that would overlap the stronger stays. */
import { useApp } from '../../store/hooks.ts';
import type { EdgePlace } from '../../viz/edgeEmphasis.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import { freeLabels, type LabelBox } from '../../viz/labelPlaces.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { isSameItem } from './canvasItem.ts';
import { heldBoxes } from './heldBoxes.ts';
import { isWholeFrame } from './neuronValues.ts';
import { PlateLabel, plateWidth, PLATE_HEIGHT_PX } from './PlateLabel.tsx';
import { edgeState, type CanvasStep } from './stepStates.ts';
import type { Stage } from './useStage.ts';

/** Near the target, where edges have come apart; capsules leave room in the middle. */
const PLACE_ON_EDGE = 0.7;
const PLACE_OF_FINISHED = 0.82;
const PLACE_OF_UNUSED = 0.42;

interface WeightLabelsProps {
  stage: Stage;
  /** Boxes that no label may cover, besides the neurons. */
  taken: readonly LabelBox[];
}

export function WeightLabels({ stage, taken }: WeightLabelsProps) {
  const gesture = useApp((state) => state.ui.gesture);
  const selection = useApp((state) => state.ui.selection);
  const { layout, frame, edgeIndices, removed, step, gradients } = stage;
  // At rest the edges show one thing or the other.
  if (!frame || (!step && gradients)) return null;
  const whole = isWholeFrame(frame);
  const labels = layout.edges.flatMap((edge, index) => {
    const parameter = edgeIndices[index] ?? -1;
    const place = labelPlace(step, edge);
    const { layer, from, to } = edge;
    // Its own label, beside the grip, says it.
    const isHeld = isSameItem(selection, { kind: 'weight', layer, from, to });
    if (place === null || isHeld || gesture?.index === parameter || removed.has(parameter)) return [];
    const weight = frame.parameters[parameter] ?? 0;
    const text = formatValue(weight, { whole });
    const box: LabelBox = {
      ...pointOnEdge(edge, place),
      widthPx: plateWidth(text),
      heightPx: PLATE_HEIGHT_PX,
    };
    const isUnused = step !== null && edgeState(step, edge) === 'unused';
    return [
      {
        key: `${edge.layer}-${edge.from}-${edge.to}`,
        box,
        text,
        weight,
        sign: isUnused ? 0 : Math.sign(weight),
      },
    ];
  });
  const shown = freeLabels(
    labels.map((label) => label.box),
    labels.map((label) => Math.abs(label.weight)),
    [...layout.nodes, ...heldBoxes(stage, gesture, selection), ...taken],
  );
  return (
    <g aria-hidden="true">
      {shown.map((index) => {
        const { key, box, text, sign } = labels[index]!;
        return <PlateLabel key={key} point={box} text={text} sign={sign} />;
      })}
    </g>
  );
}

/** Where on its edge a weight is written; null for an edge in use: its token or flag says more. */
function labelPlace(step: CanvasStep | null, edge: EdgePlace): number | null {
  if (!step) return PLACE_ON_EDGE;
  const state = edgeState(step, edge);
  if (state === 'inUse' || state === 'plain') return null;
  return state === 'unused' ? PLACE_OF_UNUSED : PLACE_OF_FINISHED;
}
