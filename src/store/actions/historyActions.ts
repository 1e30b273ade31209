/** Undo and redo: the document, the curve and the worker's whole state come back together. */
import { undo as words } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';
import { standingOf } from '../history.ts';
import { putInPlace } from '../putInPlace.ts';
import { returnToBranch } from '../returnToBranch.ts';

export function createHistoryActions(context: ActionContext) {
  const { history } = context;
  /** One at a time: a second press waits until the first has put everything back. */
  let queue: Promise<void> = Promise.resolve();

  /**
   * What is done while the state is being fetched counts: then nothing moves. Where the state cannot be had, nothing
   * moves either, and it is said why.
   */
  async function move(distance: number): Promise<void> {
    const snapshot = history.peek(distance);
    if (!snapshot || distance === 0 || context.get().ui.gesture) return;
    context.client.pause();
    const standing = await standingOf(snapshot).catch(() => null);
    const rows = await context.tables.ensure(snapshot.document).catch(() => null);
    if (history.peek(distance) !== snapshot || context.get().ui.gesture) return;
    if (!standing || !rows?.ok) return context.say(rows?.ok === false ? rows.error : words.lost, 'error');
    const moved = movedWords(distance);
    history.move(distance);
    putInPlace(context, standing);
    context.setHistoryWords();
    context.announce(moved);
  }

  function movedWords(distance: number): string {
    const passed = distance < 0 ? history.undoWords() : history.redoWords();
    return words.moved(distance, passed.at(-1) ?? '');
  }

  /** A move that fails is said, and is not in the way of the next. */
  function enqueue(act: () => Promise<void>): void {
    queue = queue.then(act).catch(() => context.say(words.failed, 'error'));
  }

  return {
    undo: () => enqueue(() => move(-1)),
    redo: () => enqueue(() => move(1)),
    /** Undoes so many entries at once, or redoes them where `distance` is positive. */
    moveInHistory: (distance: number) => enqueue(() => move(distance)),
    /** Goes back to the end of a run that was left for another one. */
    returnToBranch: (number: number) => enqueue(() => returnToBranch(context, number)),
    /** A slider was let go: its next drag is an entry of its own. */
    endGesture: () => history.endMerge(),
    /** Resolves when every undo and redo so far is done. */
    settled: () => queue,
  };
}
