/** Undo and redo: the document, the curve and the worker's whole state come back together. */
import type { ActionContext } from '../context.ts';
import type { Snapshot } from '../history.ts';
import { toRunConfig } from '../runConfig.ts';
import { firstLook } from '../state.ts';

export function createHistoryActions(context: ActionContext) {
  /** One at a time: a second press waits until the first has put everything back. */
  let queue: Promise<void> = Promise.resolve();

  async function putBack(snapshot: Snapshot): Promise<void> {
    const checkpoint = await snapshot.checkpoint;
    const rows = await context.tables.ensure(snapshot.document);
    if (!rows.ok) throw new Error(rows.error);
    context.giveRows(snapshot.document);
    context.state.setState(({ document, run, ui }) => ({
      document: snapshot.document,
      run: { ...run, playing: false, curve: snapshot.curve, diverged: null },
      ui: {
        ...ui,
        ...(document.problem === snapshot.document.problem ? {} : firstLook(snapshot.document)),
        selection: null,
        hover: null,
        typing: null,
      },
    }));
    context.client.restore(toRunConfig(snapshot.document), checkpoint);
    if (snapshot.walkIndex > 0) context.client.seek(checkpoint.state.step, snapshot.walkIndex);
    context.frames.refresh();
  }

  function move(direction: 'undo' | 'redo'): void {
    queue = queue.then(async () => {
      const { history } = context;
      if (context.get().ui.gesture) return;
      const words = (direction === 'undo' ? history.undoWords() : history.redoWords()).at(-1);
      if (words === undefined) return;
      context.client.pause();
      const snapshot = direction === 'undo' ? history.undo() : history.redo();
      if (!snapshot) return;
      try {
        await putBack(snapshot);
        context.announce(`${direction === 'undo' ? 'Undone' : 'Redone'}: ${words}.`);
      } catch {
        context.say('That state was lost when the training worker had to be restarted.', 'error');
      }
      context.setHistoryWords();
    });
  }

  return {
    undo: () => move('undo'),
    redo: () => move('redo'),
    /** A slider was let go: its next drag is an entry of its own. */
    endGesture: () => context.history.endMerge(),
    /** Resolves when every undo and redo so far is done. */
    settled: () => queue,
  };
}
