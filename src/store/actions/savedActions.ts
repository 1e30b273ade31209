/** Saving and opening a person's whole work. */
import type { ParsedSaved, Saved } from '../../document/saved/saved.ts';
import type { ParsedLesson } from '../../lessons/saved/parseLesson.ts';
import type { ActionContext } from '../context.ts';

const load = () => import('../saving.ts');

/** `openExercise` opens an exercise that comes as a file. */
export function createSavedActions(
  context: ActionContext,
  openExercise: (parsed: ParsedLesson) => Promise<boolean>,
) {
  return {
    /** All that is kept of the present state, down to the last bit. Rejects when the worker dies before it answers. */
    savedState: async (): Promise<Saved> => (await load()).savedState(context),

    /** The present state as a file; null where it cannot be had, which is said. */
    savedFile: async (): Promise<File | null> => (await load()).savedFile(context),

    /**
     * Puts saved work in the place of what is open. `words` name the entry of undo; null makes none, for what is opened
     * before there is anything to go back to. Why it could not be opened, or null; then everything is as it was.
     */
    openSaved: async (saved: Saved, words: string | null): Promise<string | null> =>
      (await load()).openSaved(context, saved, words),

    /** The same for what has just been read, saying what came of it. False where it cannot be opened. */
    openParsed: async (parsed: ParsedSaved, words: string | null): Promise<boolean> =>
      (await load()).openParsed(context, parsed, words),

    /** Reads a file that was saved, work or an exercise, and opens it. False where it cannot be opened, which is said. */
    openFile: async (file: File): Promise<boolean> => (await load()).openFile(context, file, openExercise),

    /** Opens the page's first problem as it always opens. */
    startAfresh: async (): Promise<void> => (await load()).startAfresh(context),
  };
}
