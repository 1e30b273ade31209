import { author as words } from '../../../i18n/en.ts';
import { setUpOf } from '../../../store/recordScene.ts';
import type { Draft } from '../../../store/draft.ts';
import { useActions } from '../../../store/hooks.ts';

/** Records the page as the beginning of the scene at this place, or of a new one; what stands in its way is said. */
export function useRecorder(draft: Draft): (at: number | null) => Promise<void> {
  const actions = useActions();
  return async (at) => {
    // A worker that dies at this moment is started anew.
    const saved = await actions.savedState().catch(() => null);
    if (!saved) return actions.sayNotes([words.notReady]);
    if (at === null) draft.addScene(setUpOf(saved));
    else draft.recordAgain(at, setUpOf(saved));
    actions.announceChange(words.recorded(draft.state.getState().at + 1));
  };
}
