/** A person's whole work on its way out, and in again. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { unitIds } from '../../document/network.ts';
import type { Saved } from '../../document/saved/saved.ts';
import type { Outcome } from '../../data/tables/types.ts';
import { saving } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';
import { standingOf } from '../history.ts';
import { putInPlace } from '../putInPlace.ts';
import { toCheckpoint, toCurve, toSaved, toTableText } from '../saved.ts';

export function createSavedActions(context: ActionContext) {
  const { tables } = context;

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
    return { ok: false, error: saving.otherRows };
  }

  function lookAt({ view }: Saved, document: EdgewiseDocument): void {
    const rowCount = tables.rowsOf(document)?.rows.labels.length ?? Infinity;
    const hasSample = view.sample.kind === 'own' || view.sample.row < rowCount;
    context.setUi({
      ...view,
      ...(!hasSample && { sample: { kind: 'row', row: 0 } }),
      dialog: null,
      quiz: null,
    });
  }

  return {
    /** All that is kept of the present state, down to the last bit. Rejects when the worker dies before it answers. */
    async savedState(): Promise<Saved> {
      const { document, ui } = context.get();
      const standing = await standingOf(context.history.capture());
      return toSaved(standing, ui, tables.ownText(document));
    },

    /**
     * Puts saved work in the place of what is open. `words` name the entry of undo; null makes none, for what is opened
     * before there is anything to go back to. Why it could not be opened, or null; then everything is as it was.
     */
    async openSaved(saved: Saved, words: string | null): Promise<string | null> {
      const ready = await withRows(saved);
      if (!ready.ok) return ready.error;
      const { document } = ready;
      context.client.pause();
      if (words !== null) context.record(words);
      putInPlace(context, {
        document,
        checkpoint: toCheckpoint(saved.run, document),
        curve: toCurve(saved.curve),
        branches: [],
        lesson: null,
      });
      lookAt(saved, document);
      return null;
    },
  };
}
