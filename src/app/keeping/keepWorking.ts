/** Keeps the work of this page in the browser, as long as it is open. */
import type { Saved } from '../../document/saved/saved.ts';
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
  const { state, actions } = store;
  /** The work as it was when a lesson began, until it is kept. */
  let before: Promise<Saved> | null = null;

  /** What was undone counts too: what is kept of it would come back with a reload. */
  function isWorth(): boolean {
    const { undo, redo } = state.getState().history;
    return isWork || undo.length + redo.length > 0;
  }

  const autosave = createAutosave({
    save: async () => {
      const taken = before;
      const saved = await (isLesson(state.getState()) ? taken : actions.savedState());
      if (saved) await keepWork(tabId, saved, Date.now());
      if (before === taken) before = null;
    },
    onFirstFailure: () => actions.sayNotes([saving.cannotKeep]),
    now: () => performance.now(),
    schedule: (callback, delayMs) => void setTimeout(callback, delayMs),
  });

  /** What a lesson opens is not the person's work, which comes back when the lesson is left. */
  function enterLesson(): void {
    if (!isWorth()) return;
    before = actions.savedState();
    // That it cannot be had is told by the one who keeps it.
    before.catch(() => undefined);
    autosave.changed();
    autosave.flush();
  }

  function changed(): void {
    if (!isLesson(state.getState()) && isWorth()) autosave.changed();
  }

  state.subscribe((now, earlier) => {
    if (isLesson(now) && !isLesson(earlier)) enterLesson();
    if (isAnotherState(now, earlier)) changed();
  });
  store.onCheckpoint(changed);
  window.document.addEventListener('visibilitychange', autosave.flush);
  window.addEventListener('pagehide', autosave.flush);
}

function isLesson({ ui: { lesson, isChangingScene } }: AppState): boolean {
  return lesson !== null || isChangingScene;
}

function isAnotherState(state: AppState, before: AppState): boolean {
  return (
    state.document !== before.document ||
    state.run.frame !== before.run.frame ||
    state.ui.gesture !== before.ui.gesture ||
    !isSameView(state.ui, before.ui)
  );
}
