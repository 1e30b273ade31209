/** What of the interface a following window shows: what is looked at, pointed at and held, and how it is presented. */
import { parameterIndex } from '../../document/edges.ts';
import { PARAMETER_LIMITS } from '../../document/limits.ts';
import { flag, nullable, number, object, oneOf, whole, type Field } from '../../document/saved/fields.ts';
import type { SavedView } from '../../document/saved/saved.ts';
import { parameterField, selectionField, viewField } from '../../document/saved/viewField.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import type { AskedStep } from '../quiz.ts';
import { toSavedView } from '../saved.ts';
import type { Gesture, InterfaceState, Presentation, Selection } from '../state.ts';
import { sharedSceneField, toSharedScene, type SharedScene } from './sharedScene.ts';

/** The frame from before the gesture comes by itself: it is large, and does not change. */
type SharedGesture = Pick<Gesture, 'ref' | 'startValue' | 'value'>;

export interface SharedUi {
  view: SavedView;
  hover: Selection | null;
  gesture: SharedGesture | null;
  asked: Omit<AskedStep, 'since'> | null;
  isQuiz: boolean;
  /** Null while no lesson is open. */
  scene: SharedScene | null;
  presentation: Presentation | null;
  theme: InterfaceState['theme'];
}

const value = number(PARAMETER_LIMITS);
const index = whole({ min: 0, max: 1e6 });

const gestureField = object<SharedGesture>({ ref: parameterField, startValue: value, value });

export const sharedUiField: Field<SharedUi> = object<SharedUi>({
  view: viewField,
  hover: nullable(selectionField),
  gesture: nullable(gestureField),
  asked: nullable(
    object<Omit<AskedStep, 'since'>>({
      sample: index,
      from: index,
      to: index,
      answered: index,
      isAhead: flag,
    }),
  ),
  isQuiz: flag,
  scene: nullable(sharedSceneField),
  presentation: nullable(object<Presentation>({ equation: flag, text: flag, spotlight: flag, blank: flag })),
  theme: oneOf(['light', 'dark']),
});

export function toSharedUi(ui: InterfaceState): SharedUi {
  const { hover, gesture, quiz, lesson, presentation, theme } = ui;
  return {
    view: toSavedView(ui),
    hover,
    gesture: gesture && { ref: gesture.ref, startValue: gesture.startValue, value: gesture.value },
    asked: quiz?.asked ? withoutSince(quiz.asked) : null,
    isQuiz: quiz !== null,
    scene: lesson && toSharedScene(lesson),
    presentation,
    theme,
  };
}

function withoutSince({ sample, from, to, answered, isAhead }: AskedStep): Omit<AskedStep, 'since'> {
  return { sample, from, to, answered, isAhead };
}

/** Whether the parameter in the hand is one of this document's. */
export function gestureIndex(document: EdgewiseDocument, gesture: SharedGesture): number | null {
  const place = parameterIndex(document, gesture.ref);
  return Number.isInteger(place) && place >= 0 ? place : null;
}
