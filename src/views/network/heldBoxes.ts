/** The ground that a weight takes with its dial in the hand, or with its grip and label when it is selected. */
import type { Gesture, Selection } from '../../store/state.ts';
import { dialGeometry } from '../../viz/dialTicks.ts';
import type { Point } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { DIAL_WIDTH_PX, dialPlace, dialY, DRAG_FLAG, dragFlagPlace, dragFlagWidth } from './dialPlace.ts';
import { gripPlace } from './gripPlace.ts';
import { GRIP } from './gripSize.ts';
import { HELD_LABEL, heldLabelPlace, heldLabelWidth, heldText } from './heldText.ts';
import { edgeOf } from './layoutItems.ts';
import type { Stage } from './useStage.ts';

const DIAL_MARGIN_PX = 6;

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
  if (gesture) return dragBoxes(stage, dialPlace(edge, stage.seen), gesture);
  const point = gripPlace(edge, stage.seen);
  const held = heldText(stage, item);
  const { left, top } = heldLabelPlace(stage, point, held);
  const [widthPx, heightPx] = [heldLabelWidth(held), HELD_LABEL.heightPx];
  return [
    { ...point, ...GRIP },
    { x: left + widthPx / 2, y: top + heightPx / 2, widthPx, heightPx },
  ];
}

/** The dial, and the flag beside it. */
function dragBoxes(stage: Stage, anchor: Point, gesture: Gesture): LabelBox[] {
  const dial = dialGeometry(gesture.value, gesture.startValue);
  const y = dialY(stage, anchor, dial);
  const { left, top } = dragFlagPlace(stage, { x: anchor.x, y: y + dial.gripY }, gesture);
  const [widthPx, heightPx] = [dragFlagWidth(stage, gesture), DRAG_FLAG.heightPx];
  return [
    {
      x: anchor.x,
      y,
      widthPx: DIAL_WIDTH_PX + DIAL_MARGIN_PX,
      heightPx: dial.bottomPx - dial.topPx + 2 * DIAL_MARGIN_PX,
    },
    { x: left + widthPx / 2, y: top + heightPx / 2, widthPx, heightPx },
  ];
}
