/** Puts a whole state in the place of the present one: document, parameters, optimiser state, position and curve. */
import type { EdgewiseDocument } from '../document/document.ts';
import type { ActionContext } from './context.ts';
import { failureWithChange } from './failure.ts';
import type { Standing } from './history.ts';
import type { LessonState } from './lesson.ts';
import { endsLook } from './look.ts';
import { toRunConfig } from './runConfig.ts';
import { firstLook, lastingNotice, type AppState, type InterfaceState } from './state.ts';

/** The rows of the document must be at hand. Training comes to rest; nothing is recorded. */
export function putInPlace(context: ActionContext, standing: Standing): void {
  const { document, curve, branches, checkpoint } = standing;
  context.giveRows(document);
  context.state.setState((state) => ({
    document,
    run: {
      ...state.run,
      playing: false,
      fitting: null,
      finishedAt: null,
      curve,
      branches,
      behind: null,
      diverged: null,
      failure: failureWithChange(state.run.failure),
    },
    ui: {
      ...state.ui,
      ...lookAt(state.document, document, state.ui),
      lesson: lessonThen(state, standing),
      notice: lastingNotice(state.ui),
      selection: null,
      hover: null,
      typing: null,
    },
  }));
  context.client.restore(toRunConfig(document), checkpoint);
  context.frames.refresh();
}

/** What was met in a scene stays met; only the beginning of a scene is undone. */
function lessonThen({ ui, run }: AppState, { lesson: then }: Standing): LessonState | null {
  const isSame = ui.lesson?.lesson === then?.lesson && ui.lesson?.scene === then?.scene;
  const lesson = isSame ? ui.lesson : then;
  return lesson && { ...lesson, since: run.frame };
}

/** Another problem is opened as it always is; of other rows of the same problem the first one is looked at. */
function lookAt(
  before: EdgewiseDocument,
  after: EdgewiseDocument,
  { sample, look }: InterfaceState,
): Partial<InterfaceState> {
  const isSameSource = before.problem === after.problem && isSame(before.table?.source, after.table?.source);
  if (!isSameSource) return { ...firstLook(after), look: null };
  const hasSameRows = before.data === after.data && before.table?.key === after.table?.key;
  return {
    sample: hasSameRows || sample.kind === 'own' ? sample : { kind: 'row', row: 0 },
    look: endsLook(before, after) ? null : look,
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
