/**
 * A person's work in the fragment of an address: a letter for the form, then the saved JSON, compressed (RFC 1951) and in
 * letters that no messenger changes (base64url, RFC 4648). Weights are kept to the last bit. What does not fit is left out,
 * the least missed first, and named.
 */
import { filterCurve } from './curveField.ts';
import { base64Length } from './float32.ts';
import { initialParametersOf } from './initialParameters.ts';
import { MOST_UNPACKED_BYTES, pack, unpack } from './packedText.ts';
import { parseSavedText } from './parseSaved.ts';
import type { ParsedSaved, Saved, SavedCurve, SavedRows } from './saved.ts';
import { unusualView } from './viewField.ts';
import { toSavedJson } from './writeSaved.ts';

/** Longer links are cut off by some of the programs that people send them with. */
export const LINK_LENGTH_LIMIT = 8000;

/** Compressed in this way: of form a. */
const FORM = 'a';
/** The shape of the curve survives with so many points, each to so many figures. */
const CURVE_POINTS = 40;
const CURVE_FIGURES = 3;
/** However short they get: as bytes of UTF-8 in JSON they are still what the other side unpacks. */
const MOST_ROW_CHARACTERS = MOST_UNPACKED_BYTES / 4;

/** What a link had no room for. */
export type LeftOut = 'curve' | 'slots' | 'run' | 'rows';

export interface Link {
  /** Starts with "#"; null where even the least that could be opened again is too long. */
  fragment: string | null;
  leftOut: readonly LeftOut[];
}

/** The link with as much as fits into `limit` characters, those of `base` (the address before the fragment) included. */
export async function toLink(saved: Saved, base: string, limit = LINK_LENGTH_LIMIT): Promise<Link> {
  if (isBeyondLinks(saved.rows)) return { fragment: null, leftOut: ['rows'] };
  const compact = compacted(saved);
  for (const leftOut of waysToShorten(compact)) {
    const fragment = await toFragment(without(compact, leftOut));
    if (base.length + fragment.length <= limit) return { fragment, leftOut };
  }
  return { fragment: null, leftOut: [compact.rows ? 'rows' : 'run'] };
}

/** Rows that no table has whose link is short enough. To pack them only to see that would take seconds. */
function isBeyondLinks(rows: SavedRows | null): boolean {
  if (!rows) return false;
  const characters = rows.kind === 'bytes' ? base64Length(rows.bytes.length) : rows.text.length;
  return characters > MOST_ROW_CHARACTERS;
}

/** From the whole to the least. Without the rows of its table a document cannot be opened, so they are never left out. */
function waysToShorten({ run }: Saved): LeftOut[][] {
  const ways: LeftOut[][] = [[], ['curve']];
  if (run?.slots?.length) ways.push(['slots'], ['curve', 'slots']);
  if (run) ways.push(['curve', 'run']);
  return ways;
}

function without(saved: Saved, leftOut: readonly LeftOut[]): Saved {
  const { run, curve } = saved;
  const keepsSlots = run === null || !leftOut.includes('slots');
  return {
    ...saved,
    run: leftOut.includes('run') ? null : keepsSlots ? run : { ...run, slots: null },
    curve: leftOut.includes('curve') ? filterCurve(curve, () => false) : curve,
  };
}

/** Without what the other side can find out by itself, and with no more of the curve than its shape. */
function compacted(saved: Saved): Saved {
  const { document, run } = saved;
  const curve = coarse(saved.curve);
  if (!run) return { ...saved, curve };
  const drawn = initialParametersOf(document);
  const isAsDrawn = run.initialParameters?.every((value, at) => value === drawn[at]) ?? true;
  const slots = run.slots?.length ? run.slots : null;
  const initialParameters = isAsDrawn ? null : run.initialParameters;
  return { ...saved, curve, run: { ...run, initialParameters, slots } };
}

function coarse(curve: SavedCurve): SavedCurve {
  const last = curve.epochs.length - 1;
  const every = Math.ceil(curve.epochs.length / CURVE_POINTS);
  const thin = filterCurve(curve, (_, at) => at === last || at % every === 0);
  const round = (value: number) => Number(value.toPrecision(CURVE_FIGURES));
  const roundIfAny = (value: number | null) => value && round(value);
  return {
    ...thin,
    trainLoss: thin.trainLoss.map(round),
    validationLoss: thin.validationLoss.map(roundIfAny),
    trainAccuracy: thin.trainAccuracy.map(roundIfAny),
    validationAccuracy: thin.validationAccuracy.map(roundIfAny),
  };
}

function toFragment(saved: Saved): Promise<string> {
  return pack(FORM, JSON.stringify({ ...toSavedJson(saved), view: unusualView(saved.view) }));
}

/** What a fragment says, which may be anything. `#` may be there or not. */
export async function parseLink(fragment: string): Promise<ParsedSaved> {
  const unpacked = await unpack(FORM, fragment);
  return unpacked.ok ? parseSavedText(unpacked.text) : unpacked;
}
