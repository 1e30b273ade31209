/** The ground that a parameter in the hand, or a selected one, takes with its dial, or its grip and label. */
import type { Gesture, Selection } from '../../store/state.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { GRIP } from './gripSize.ts';
import type { Stage } from './useStage.ts';

const DIAL_BOX = { widthPx: 52, heightPx: 212 };

/** Labels, tokens and flags keep off these boxes. */
export function heldBoxes(stage: Stage, gesture: Gesture | null, selection: Selection | null = null): LabelBox[] {
  const item = gesture?.ref ?? selection;
  if (item?.kind !== 'weight') return [];
  const edge = stage.layout.edges.find(
    ({ layer, from, to }) => layer === item.layer && from === item.from && to === item.to,
  );
  return edge ? [{ ...pointOnEdge(edge, 0.5), ...(gesture ? DIAL_BOX : GRIP) }] : [];
}
