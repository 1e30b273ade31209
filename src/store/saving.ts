/** A person's whole work on its way out, and in again. Loaded when it is first needed: a page that has just been opened can do without. */
import { createDocument, DEFAULT_PROBLEM } from '../document/defaults.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { unitIds } from '../document/network.ts';
import { parseSavedText } from '../document/saved/parseSaved.ts';
import type { ParsedSaved, Saved } from '../document/saved/saved.ts';
import { savedFileName, toSavedPieces } from '../document/saved/writeSaved.ts';
import { saving } from '../i18n/en.ts';
import { isExerciseText, parseExerciseText } from '../lessons/saved/exercise.ts';
import type { ParsedLesson } from '../lessons/saved/parseLesson.ts';
import type { ActionContext } from './context.ts';
import { standingOf, type Snapshot } from './history.ts';
import type { LessonState } from './lesson.ts';
import { nextTask } from './nextTask.ts';
import type { Outcome } from './outcome.ts';
import { putInPlace } from './putInPlace.ts';
import { firstLook, type AppState, type InterfaceState } from './state.ts';
import { toCheckpoint, toCurve, toSaved, toTableText } from './saved.ts';

/** The rows of the largest table are below it. */
const MOST_FILE_BYTES = 100 * 2 ** 20;
/** Of a file, in the entry of undo. */
const LONGEST_NAME = 60;

/** What `snapshot` was taken of, seen as `ui` has it. Rejects when the worker dies before it has told its state. */
export async function savedState(
  { tables }: ActionContext,
  snapshot: Snapshot,
  ui: InterfaceState,
): Promise<Saved> {
  const standing = await standingOf(snapshot);
  return toSaved(standing, ui, tables.ownText(snapshot.document));
}

export async function savedFile(context: ActionContext): Promise<File | null> {
  const saved = await savedState(context, context.history.capture(), context.get().ui).catch(() => null);
  if (!saved) {
    context.say(saving.notSaved, 'error');
    return null;
  }
  const pieces = await toSavedPieces(saved, nextTask);
  return new File(pieces, savedFileName(saved.document), { type: 'application/json' });
}

export async function openSaved(
  context: ActionContext,
  saved: Saved,
  words: string | null,
): Promise<string | null> {
  const ready = await withRows(context, saved);
  if (!ready.ok) return ready.error;
  const { document } = ready;
  context.client.pause();
  if (words !== null) context.record(words);
  putInPlace(context, {
    document,
    checkpoint: toCheckpoint(saved.run, document),
    curve: toCurve(saved.curve),
    branches: [],
    lesson: lessonAround(context.get()),
  });
  lookAt(context, saved, document);
  return null;
}

/** What a scene opens leaves the lesson around it where it is; anything else ends the lesson. */
function lessonAround({ ui }: AppState): LessonState | null {
  return ui.isChangingScene ? ui.lesson : null;
}

export async function openParsed(
  context: ActionContext,
  parsed: ParsedSaved,
  words: string | null,
): Promise<boolean> {
  const refused = parsed.ok ? await openSaved(context, parsed.saved, words) : parsed.error;
  context.say(refused, 'error');
  if (refused !== null || !parsed.ok) return false;
  // What opens of itself leaves a dialog that was opened meanwhile. Why a file before could not be opened has been seen to.
  if (words !== null) context.setUi({ dialog: null, notice: null });
  if (parsed.report.length > 0) context.say(saving.repaired(parsed.report), 'error');
  else context.announce(saving.opened);
  return true;
}

/** Saved work, or an exercise, which `openExercise` opens. */
export async function openFile(
  context: ActionContext,
  file: File,
  openExercise: (parsed: ParsedLesson) => Promise<boolean>,
): Promise<boolean> {
  const name = file.name.slice(0, LONGEST_NAME);
  const text = file.size <= MOST_FILE_BYTES ? await file.text().catch(() => null) : null;
  if (text !== null && isExerciseText(text)) return openExercise(parseExerciseText(text));
  const parsed =
    text === null ? ({ ok: false, error: saving.unreadable(name) } as const) : parseSavedText(text);
  return openParsed(context, parsed, saving.openFile(name));
}

export function startAfresh({ setUi, change }: ActionContext): void {
  const document = createDocument(DEFAULT_PROBLEM);
  setUi({ ...firstLook(document), selection: null, hover: null, typing: null, dialog: null });
  change(saving.startAfresh, document, { weights: 'fresh' });
}

/** The document with its rows ready. A table is set up anew from its rows: what was saved about them is not trusted. */
async function withRows(
  { tables }: ActionContext,
  { document, rows }: Saved,
): Promise<Outcome<{ document: EdgewiseDocument }>> {
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

function lookAt({ tables, setUi }: ActionContext, { view }: Saved, document: EdgewiseDocument): void {
  const rowCount = tables.rowsOf(document)?.rows.labels.length ?? Infinity;
  const hasSample = view.sample.kind === 'own' || view.sample.row < rowCount;
  setUi({
    ...view,
    ...(!hasSample && { sample: { kind: 'row', row: 0 } }),
    quiz: null,
  });
}
