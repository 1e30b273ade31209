/** Weights written on their edges, where there is room: of two that would overlap the stronger stays. */
import { useMemo } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { Gesture, Selection } from '../../store/state.ts';
import type { EdgePlace } from '../../viz/edgeEmphasis.ts';
import { edgeNumber } from '../../viz/edgeOrder.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import { freeLabels, type LabelBox } from '../../viz/labelPlaces.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { heldBoxes } from './heldBoxes.ts';
import { isWholeFrame } from './neuronValues.ts';
import { PlateLabel, plateWidth, PLATE_HEIGHT_PX } from './PlateLabel.tsx';
import { edgeState, type CanvasStep } from './stepStates.ts';
import { signBoxes, type CanvasSigns } from './useCanvasSigns.ts';
import type { Stage } from './useStage.ts';

/** Near the target, where edges have come apart; capsules leave room in the middle. */
const PLACE_ON_EDGE = 0.7;
const PLACE_OF_FINISHED = 0.82;
const PLACE_OF_UNUSED = 0.42;

interface WeightLabelsProps {
  stage: Stage;
  /** What no label may cover, besides the neurons. */
  signs: CanvasSigns;
}

export function WeightLabels({ stage, signs }: WeightLabelsProps) {
  const gesture = useApp((state) => state.ui.gesture);
  const selection = useApp((state) => state.ui.selection);
  // Of very many edges each is asked for its label; where the pointer is changes none of them.
  const labels = useMemo(
    () => weightLabels(stage, { gesture, selection, taken: signBoxes(signs) }),
    [stage, signs, gesture, selection],
  );
  return (
    <g aria-hidden="true">
      {labels.map(({ key, box, text, sign }) => (
        <PlateLabel key={key} point={box} text={text} sign={sign} />
      ))}
    </g>
  );
}

interface WeightLabel {
  key: string;
  box: LabelBox;
  text: string;
  weight: number;
  sign: number;
}

interface Around {
  gesture: Gesture | null;
  selection: Selection | null;
  taken: readonly LabelBox[];
}

function weightLabels(stage: Stage, { gesture, selection, taken }: Around): WeightLabel[] {
  const { layout, frame, edgeIndices, removed, step, gradients } = stage;
  // At rest the edges show one thing or the other.
  if (!frame || (!step && gradients)) return [];
  const whole = isWholeFrame(frame);
  // Its own label, beside the grip, says it.
  const selected = selection?.kind === 'weight' ? edgeNumber(layout.units, selection) : null;
  const labels = layout.edges.flatMap((edge, index): WeightLabel[] => {
    const parameter = edgeIndices[index] ?? -1;
    const place = labelPlace(step, edge);
    const isHeld = index === selected || gesture?.index === parameter;
    if (place === null || isHeld || removed.has(parameter)) return [];
    const weight = frame.parameters[parameter] ?? 0;
    const text = formatValue(weight, { whole });
    const box: LabelBox = {
      ...pointOnEdge(edge, place),
      widthPx: plateWidth(text),
      heightPx: PLATE_HEIGHT_PX,
    };
    const isUnused = step !== null && edgeState(step, edge) === 'unused';
    const key = `${edge.layer}-${edge.from}-${edge.to}`;
    return [{ key, box, text, weight, sign: isUnused ? 0 : Math.sign(weight) }];
  });
  const shown = freeLabels(
    labels.map((label) => label.box),
    labels.map((label) => Math.abs(label.weight)),
    [...layout.nodes, ...heldBoxes(stage, gesture, selection), ...taken],
  );
  return shown.flatMap((index) => labels[index] ?? []);
}

/** Where on its edge a weight is written; null for an edge in use: its token or flag says more. */
function labelPlace(step: CanvasStep | null, edge: EdgePlace): number | null {
  if (!step) return PLACE_ON_EDGE;
  const state = edgeState(step, edge);
  if (state === 'inUse' || state === 'plain') return null;
  return state === 'unused' ? PLACE_OF_UNUSED : PLACE_OF_FINISHED;
}
