/** Old and new weight on the edges, once the update is done. */
import type { Selection } from '../../store/state.ts';
import { edgeNumber } from '../../viz/edgeOrder.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { changeText } from './changeText.ts';
import { plateWidth, PLATE_HEIGHT_PX } from './PlateLabel.tsx';
import type { CanvasStep } from './stepStates.ts';
import { placeSigns, strongestOfStep, type Placed, type StepSign } from './stepSigns.ts';
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
  const { units, edges } = stage.layout;
  const selected = selection?.kind === 'weight' ? edgeNumber(units, selection) : null;
  const others = [...edges.keys()].filter((number) => number !== selected);
  const changed = strongestOfStep(stage, others, (_, parameter) =>
    Math.abs((update.after[parameter] ?? 0) - (update.before[parameter] ?? 0)),
  );
  const signs = changed.map(({ key, edge, parameter, strength }): StepSign => {
    const after = update.after[parameter] ?? 0;
    const text = changeText(update, parameter);
    return {
      key,
      edge,
      text,
      places: PLACES,
      widthPx: plateWidth(text),
      heightPx: PLATE_HEIGHT_PX,
      strength,
      sign: Math.sign(after),
    };
  });
  return placeSigns(signs, stage, taken);
}
