/** The ground that a weight takes with its dial in the hand, or with its grip and label when it is selected. */
import type { Gesture, Selection } from '../../store/state.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { GRIP } from './gripSize.ts';
import { HELD_LABEL, heldLabelPlace, heldLabelWidth, heldText } from './heldText.ts';
import { edgeOf } from './layoutItems.ts';
import type { Stage } from './useStage.ts';

const DIAL_BOX = { widthPx: 52, heightPx: 212 };

/** Labels, tokens and flags keep off these boxes. */
export function heldBoxes(
  stage: Stage,
  gesture: Gesture | null,
  selection: Selection | null = null,
): LabelBox[] {
  const item = gesture?.ref ?? selection;
  if (item?.kind !== 'weight') return [];
  const edge = edgeOf(stage.layout, item);
  if (!edge) return [];
  const point = pointOnEdge(edge, 0.5);
  if (gesture) return [{ ...point, ...DIAL_BOX }];
  const held = heldText(stage, item);
  const { left, top } = heldLabelPlace(stage, point, held);
  const [widthPx, heightPx] = [heldLabelWidth(held), HELD_LABEL.heightPx];
  return [
    { ...point, ...GRIP },
    { x: left + widthPx / 2, y: top + heightPx / 2, widthPx, heightPx },
  ];
}
