/** Keeps the work of this page in the browser, as long as it is open. */
import { saving } from '../../i18n/en.ts';
import type { AppStore } from '../../store/createAppStore.ts';
import { isSameView } from '../../store/saved.ts';
import type { AppState } from '../../store/state.ts';
import { createAutosave } from './autosave.ts';
import { keepWork } from './keptWork.ts';
import type { OpenedFirst } from './openFirst.ts';

/** A problem that has only been opened is not worth keeping: it would push out somebody's work. */
export function keepWorking(store: AppStore, { tabId, isWork }: OpenedFirst): void {
  if (tabId === null) return;
  /** What a lesson opens is not the person's work, which comes back when the lesson is left. */
  const isLesson = () => {
    const { lesson, isChangingScene } = store.state.getState().ui;
    return lesson !== null || isChangingScene;
  };
  const autosave = createAutosave({
    save: async () => {
      if (!isLesson()) await keepWork(tabId, await store.actions.savedState(), Date.now());
    },
    onFirstFailure: () => store.actions.sayNotes([saving.cannotKeep]),
    now: () => performance.now(),
    schedule: (callback, delayMs) => void setTimeout(callback, delayMs),
  });
  const changed = () => {
    if (isLesson()) return;
    if (isWork || store.state.getState().history.undo.length > 0) autosave.changed();
  };
  store.state.subscribe((state, before) => {
    if (isAnotherState(state, before)) changed();
  });
  store.onCheckpoint(changed);
  window.document.addEventListener('visibilitychange', autosave.flush);
  window.addEventListener('pagehide', autosave.flush);
}

function isAnotherState(state: AppState, before: AppState): boolean {
  return (
    state.document !== before.document ||
    state.run.frame !== before.run.frame ||
    state.ui.gesture !== before.ui.gesture ||
    !isSameView(state.ui, before.ui)
  );
}
