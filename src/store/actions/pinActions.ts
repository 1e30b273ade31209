/** Keeping runs and coming back to them. Keeping one changes nothing that undo is about; opening one is an entry. */
import { runs as words } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';
import { standingOf, type Standing } from '../history.ts';
import { LONGEST_RUN_NAME, MOST_RUNS, type PinnedRun } from '../pinnedRuns.ts';
import { putInPlace } from '../putInPlace.ts';
import { stopped } from '../tables.ts';

export function createPinActions(context: ActionContext) {
  /** Number of the newest run: names and ids are not used twice. */
  let newest = 0;

  function setRuns(change: (runs: readonly PinnedRun[]) => readonly PinnedRun[]): void {
    context.state.setState(({ runs }) => ({ runs: change(runs) }));
  }

  function changeRun(id: number, change: Partial<PinnedRun>): void {
    setRuns((runs) => runs.map((run) => (run.id === id ? { ...run, ...change } : run)));
  }

  /** Puts a state that lies ready in the place of the present one, as one entry of undo. Why it cannot be, or null. */
  async function openStanding(name: string, standing: Standing): Promise<string | null> {
    const rows = await context.tables.ensure(standing.document).catch(stopped);
    if (!rows.ok) return rows.error;
    context.client.pause();
    context.record(name);
    putInPlace(context, { ...standing, lesson: context.get().ui.lesson });
    return null;
  }

  /** The whole state as it stands. Rejects when the worker dies before it answers. */
  const presentState = () => standingOf(context.history.capture());

  return {
    /** Keeps the present run. Resolves when it is kept. */
    async pinRun(): Promise<void> {
      if (context.get().runs.length >= MOST_RUNS) return context.say(words.tooMany(MOST_RUNS));
      const id = ++newest;
      const standing = await presentState().catch(() => null);
      if (!standing) return context.say(words.pinFailed, 'error');
      const name = words.runName(id);
      setRuns((runs) => [...runs, { id, name, isShown: true, standing }]);
      context.announce(words.pinned(name));
    },

    /** The sentence for a name that is none; null when it was taken. */
    renameRun(id: number, text: string): string | null {
      const name = text.trim();
      if (name === '' || name.length > LONGEST_RUN_NAME) return words.nameLimits(LONGEST_RUN_NAME);
      changeRun(id, { name });
      return null;
    },
    showRun: (id: number, isShown: boolean) => changeRun(id, { isShown }),
    removeRun: (id: number) => setRuns((runs) => runs.filter((run) => run.id !== id)),
    putRunBack(run: PinnedRun): void {
      setRuns((runs) => [...runs, run].toSorted((one, other) => one.id - other.id).slice(0, MOST_RUNS));
    },

    /** Document, weights, optimiser state and curve as they were when it was pinned. */
    async openRun({ name, standing }: PinnedRun): Promise<void> {
      const refused = await openStanding(words.openWords(name), standing);
      if (refused === null) context.announce(words.opened(name));
      context.say(refused, 'error');
    },

    presentState,
    openStanding,
  };
}
