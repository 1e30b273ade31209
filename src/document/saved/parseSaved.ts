/**
 * The one way in for whatever was saved: files, links, the browser's storage, lessons. Nothing in it is trusted. What is
 * sound is taken, what can be put right is and is told, and what cannot is refused in a sentence. It never throws.
 */
import { saved as words } from '../../i18n/en.ts';
import { curveField, EMPTY_CURVE, filterCurve, isSoundCurve } from './curveField.ts';
import { documentField } from './documentField.ts';
import { isObject, nullable, object, oneOf, type Field } from './fields.ts';
import { migrate } from './migrate.ts';
import { Report } from './report.ts';
import { fitRun, runField } from './runField.ts';
import { rowsField } from './rowsField.ts';
import { SAVED_FORMAT, SAVED_VERSION, type ParsedSaved, type Saved } from './saved.ts';
import { limitPassed, type TextLimits } from './textLimits.ts';
import { fitView, usualView, viewField } from './viewField.ts';

/** Everything but the rows of a table is far below it. */
const MOST_CHARACTERS = 100 * 2 ** 20;

/**
 * Twice what Edgewise saves at most: values and signs of a curve of 20,000 points with each other, keys of a table of 2,000
 * columns.
 */
const MOST: TextLimits = { depth: 24, values: 300_000, keys: 80_000, signs: 6_000_000 };

type SavedFile = Saved & { format: typeof SAVED_FORMAT; version: number };

const versionField: Field<number> = {
  schema: { const: SAVED_VERSION },
  read: (value) => (value === SAVED_VERSION ? value : undefined),
};

/** A saved file as a whole; `view` is null where none was saved. */
export const fileField = object<Omit<SavedFile, 'view'> & { view: Saved['view'] | null }>(
  {
    format: oneOf([SAVED_FORMAT]),
    version: versionField,
    document: documentField,
    run: nullable(runField),
    view: nullable(viewField),
    curve: curveField,
    rows: nullable(rowsField),
  },
  { run: null, view: null, curve: EMPTY_CURVE, rows: null },
);

/** Reads the text of a saved file. */
export function parseSavedText(text: string): ParsedSaved {
  const json = readJson(text, MOST_CHARACTERS);
  return json.ok ? parseSaved(json.value) : json;
}

/** A text of JSON of at most so many characters, which can be read in no time. */
export function readJson(
  text: string,
  most: number,
): { ok: true; value: unknown } | { ok: false; error: string } {
  if (text.length > most) return { ok: false, error: words.fileTooLarge };
  const passed = limitPassed(text, MOST);
  if (passed) return { ok: false, error: passed === 'depth' ? words.notOurs : words.fileTooLarge };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, error: words.notOurs };
  }
}

export function parseSaved(value: unknown): ParsedSaved {
  if (!isObject(value) || !('format' in value) || value.format !== SAVED_FORMAT)
    return refused(words.nothingSaved);
  const migrated = migrate(value);
  if (!migrated.ok) return migrated;
  const report = new Report();
  const file = fileField.read(migrated.value, { path: '', report });
  if (!file) return refused(words.cannotOpen(report.error ?? words.noDocument));
  return { ok: true, saved: fitParts(file, report), report: report.sentences };
}

function fitParts(file: Omit<Saved, 'view'> & { view: Saved['view'] | null }, report: Report): Saved {
  const { document } = file;
  const run = file.run && fitRun(file.run, document, report);
  return {
    document,
    run,
    view: fitView(file.view ?? usualView(document), document, report),
    curve: fitCurve(file.curve, run?.epoch ?? 0, report),
    rows: document.table?.source.kind === 'own' ? file.rows : null,
  };
}

function fitCurve(curve: Saved['curve'], epoch: number, report: Report): Saved['curve'] {
  const upToNow = filterCurve(curve, (one) => one <= epoch);
  if (upToNow.epochs.length < curve.epochs.length) report.say(words.curveCut);
  if (isSoundCurve(upToNow, epoch)) return upToNow;
  report.say(words.curveLeftOut);
  return EMPTY_CURVE;
}

function refused(error: string): ParsedSaved {
  return { ok: false, error };
}
