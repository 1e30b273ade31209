/** The ground that a weight takes with its dial in the hand, or with its grip and label when it is selected. */
import type { Gesture, Selection } from '../../store/state.ts';
import { besidePlace } from '../../viz/besidePlace.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { GRIP } from './gripSize.ts';
import type { Stage } from './useStage.ts';

const DIAL_BOX = { widthPx: 52, heightPx: 212 };
/** As wide as the label of a weight with two decimals. */
const LABEL_BOX = { gapPx: 16, widthPx: 84, heightPx: 26 };

/** Labels, tokens and flags keep off these boxes. */
export function heldBoxes(
  { layout, size }: Stage,
  gesture: Gesture | null,
  selection: Selection | null = null,
): LabelBox[] {
  const item = gesture?.ref ?? selection;
  if (item?.kind !== 'weight') return [];
  const edge = layout.edges.find(
    ({ layer, from, to }) => layer === item.layer && from === item.from && to === item.to,
  );
  if (!edge) return [];
  const point = pointOnEdge(edge, 0.5);
  if (gesture) return [{ ...point, ...DIAL_BOX }];
  const { gapPx, widthPx, heightPx } = LABEL_BOX;
  const label = besidePlace({
    point,
    gapPx,
    boxPx: { width: widthPx, height: heightPx },
    canvasPx: { width: size.widthPx, height: size.heightPx },
    nodes: layout.nodes,
  });
  const middle = { x: label.left + widthPx / 2, y: label.top + heightPx / 2 };
  return [
    { ...point, ...GRIP },
    { ...middle, widthPx, heightPx },
  ];
}
