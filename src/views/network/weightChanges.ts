/** Old and new weight on the edges, once the update is done. */
import type { Selection } from '../../store/state.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { isSameItem } from './canvasItem.ts';
import { changeText } from './changeText.ts';
import { plateWidth, PLATE_HEIGHT_PX } from './PlateLabel.tsx';
import type { CanvasStep } from './stepStates.ts';
import { edgesOfStep, placeSigns, type Placed, type StepSign } from './stepSigns.ts';
import type { Stage } from './useStage.ts';

const PLACES = [0.7, 0.62, 0.54, 0.46, 0.38, 0.3, 0.22, 0.78];

/** On every edge where there is room, of many on those that changed most; what is left out, and what is
 * selected, the edge says in its own label. */
export function weightChanges(
  stage: Stage,
  step: CanvasStep,
  selection: Selection | null,
  taken: readonly LabelBox[],
): Placed<StepSign>[] {
  const { update } = step;
  if (!update) return [];
  const isSelected = ({ layer, from, to }: LayoutEdge) =>
    isSameItem(selection, { kind: 'weight', layer, from, to });
  const signs = edgesOfStep(stage, (edge) => !isSelected(edge)).map(({ key, edge, parameter }): StepSign => {
    const after = update.after[parameter] ?? 0;
    const text = changeText(update, parameter);
    return {
      key,
      edge,
      text,
      places: PLACES,
      widthPx: plateWidth(text),
      heightPx: PLATE_HEIGHT_PX,
      strength: Math.abs(after - (update.before[parameter] ?? 0)),
      sign: Math.sign(after),
    };
  });
  return placeSigns(signs, stage, taken);
}
