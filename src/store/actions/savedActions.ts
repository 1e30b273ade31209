/** Saving and opening a person's whole work. */
import type { ParsedSaved, Saved } from '../../document/saved/saved.ts';
import type { ParsedLesson } from '../../lessons/saved/parseLesson.ts';
import { parts } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';
import { loadOrSay } from '../loadOrSay.ts';

const load = () => import('../saving.ts');

/** `openExercise` opens an exercise that comes as a file. */
export function createSavedActions(
  context: ActionContext,
  openExercise: (parsed: ParsedLesson) => Promise<boolean>,
) {
  const loadHere = () => loadOrSay(load, (text) => context.say(text, 'error'));

  return {
    /**
     * All that is kept of the present state, down to the last bit. Rejects when the worker dies before it answers, or where
     * what saves cannot be loaded.
     */
    async savedState(): Promise<Saved> {
      // Taken at once: what comes while the rest is loaded is another state.
      const snapshot = context.history.capture();
      const { ui } = context.get();
      return (await load()).savedState(context, snapshot, ui);
    },

    /** The present state as a file; null where it cannot be had, which is said. */
    savedFile: async (): Promise<File | null> => (await (await loadHere())?.savedFile(context)) ?? null,

    /**
     * Puts saved work in the place of what is open. `words` name the entry of undo; null makes none, for what is opened
     * before there is anything to go back to. Why it could not be opened, or null; then everything is as it was.
     */
    async openSaved(saved: Saved, words: string | null): Promise<string | null> {
      const module = await load().catch(() => null);
      return module ? module.openSaved(context, saved, words) : parts.neededNotLoaded;
    },

    /** The same for what has just been read, saying what came of it. False where it cannot be opened. */
    openParsed: async (parsed: ParsedSaved, words: string | null): Promise<boolean> =>
      (await (await loadHere())?.openParsed(context, parsed, words)) ?? false,

    /** Reads a file that was saved, work or an exercise, and opens it. False where it cannot be opened, which is said. */
    openFile: async (file: File): Promise<boolean> =>
      (await (await loadHere())?.openFile(context, file, openExercise)) ?? false,

    /** Opens the page's first problem as it always opens. */
    startAfresh: async (): Promise<void> => (await loadHere())?.startAfresh(context),
  };
}
