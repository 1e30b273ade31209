/** A person's whole work on its way out, and in again. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { unitIds } from '../../document/network.ts';
import type { Saved } from '../../document/saved/saved.ts';
import type { Outcome } from '../../data/tables/types.ts';
import type { ActionContext } from '../context.ts';
import { toRunConfig } from '../runConfig.ts';
import { toCheckpoint, toCurve, toSaved, toTableText } from '../saved.ts';

export function createSavedActions(context: ActionContext) {
  const { client, tables } = context;

  /** The document with its rows ready. A table is set up anew from its rows: what was saved about them is not trusted. */
  async function withRows({ document, rows }: Saved): Promise<Outcome<{ document: EdgewiseDocument }>> {
    const { table } = document;
    if (!table) return { ok: true, notes: [], document };
    const source =
      table.source.kind === 'own' && rows
        ? { ...table.source, contentKey: tables.keepOwn(toTableText(rows)) }
        : table.source;
    const outcome = await tables.setUp(source, table.settings, document.data.seed);
    if (!outcome.ok) return outcome;
    const ready = { ...document, table: outcome.table };
    if (String(unitIds(ready)) === String(unitIds(document))) return { ok: true, notes: [], document: ready };
    return { ok: false, error: 'Its network was made for other rows than those that came with it.' };
  }

  /** Puts everything in the place of what there is. */
  function putInPlace({ run, view, curve }: Saved, document: EdgewiseDocument): void {
    const rowCount = tables.rowsOf(document)?.rows.labels.length ?? Infinity;
    const hasRow = view.sample.kind === 'own' || view.sample.row < rowCount;
    context.state.setState((state) => ({
      document,
      run: { ...state.run, playing: false, fitting: null, curve: toCurve(curve), diverged: null },
      ui: {
        ...state.ui,
        ...view,
        ...(!hasRow && { sample: { kind: 'row', row: 0 } }),
        hover: null,
        typing: null,
        dialog: null,
        quiz: null,
      },
    }));
    context.giveRows(document);
    if (run) {
      client.restore(toRunConfig(document), toCheckpoint(run, document));
    } else {
      client.configure(toRunConfig(document), 'fresh');
      context.zeroRemoved();
    }
    context.frames.refresh();
  }

  return {
    /** All that is kept of the present state, down to the last bit. Rejects when the worker dies before it answers. */
    async savedState(): Promise<Saved> {
      const state = context.get();
      const checkpoint = await client.requestCheckpoint();
      return toSaved(state, checkpoint, tables.ownText(state.document));
    },

    /**
     * Puts saved work in the place of what is open. `words` name the entry of undo; null makes none, for what is opened
     * before there is anything to go back to. Why it could not be opened, or null; then everything is as it was.
     */
    async openSaved(saved: Saved, words: string | null): Promise<string | null> {
      const ready = await withRows(saved);
      if (!ready.ok) return ready.error;
      if (words !== null) {
        client.pause();
        context.record(words);
      }
      putInPlace(saved, ready.document);
      return null;
    },
  };
}
