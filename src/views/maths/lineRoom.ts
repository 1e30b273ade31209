/** What fits into a line of the drawer, and what has to give way: first the notes, then terms, then the numbers. */
import type { Formula } from '../../ui/formula.ts';
import { formulaWidth } from './formulaWidth.ts';
import type { EquationBlock, MathsBlock, SumBlock } from './mathsBlock.ts';
import type { Show } from './show.ts';
import { shownParts, shownRows } from './shownRows.ts';
import { fold } from './termFold.ts';

/** As the style sheet has them. */
interface Metrics {
  fontPx: number;
  gapPx: number;
  paddingPx: number;
  /** The button that stands for the folded terms. */
  foldPx: number;
}

const USUAL: Metrics = { fontPx: 19, gapPx: 11, paddingPx: 39, foldPx: 128 };
const DENSE: Metrics = { fontPx: 16, gapPx: 4, paddingPx: 31, foldPx: 90 };
const NOTE_PX = 158;
const TERM_PADDING_PX = 6;
const SIGN_EM = 0.7;
const RESULT_SCALE = 1.15;

export interface LineRoom {
  /** How many terms of a sum there are places for, unless it is unfolded. */
  places: number;
  /** Whether some line is so long that the notes stand below the lines. */
  notesBelow: boolean;
  /** Whether some line is so long even then that its numbers stand below its letters. */
  isStacked: boolean;
  /** Whether the letters are small, because not even the ends of a folded sum would fit otherwise. */
  isDense: boolean;
}

/** What fits into `widthPx`, with so many places for the equations of a list. */
export function lineRoom(
  blocks: readonly MathsBlock[],
  show: Show,
  widthPx: number,
  listPlaces: number,
): LineRoom {
  const lines: Lines = {
    sums: blocks.filter((block) => block.kind === 'sum'),
    equations: blocks.flatMap((block) => equationsOf(block, listPlaces)),
  };
  const usual = roomWith(USUAL, lines, show, widthPx);
  const isDense = usual.isStacked || usual.places < Math.min(WISHED_PLACES, mostTerms(lines));
  const room = isDense ? roomWith(DENSE, lines, show, widthPx) : usual;
  return { ...room, isDense };
}

/** A first term, the fold, and the last term. */
const LEAST_PLACES = 3;
/** Two more terms are worth small letters. */
const WISHED_PLACES = 5;

interface Lines {
  sums: readonly SumBlock[];
  /** Those of lists as far as they are printed. */
  equations: readonly EquationBlock[];
}

function mostTerms({ sums }: Lines): number {
  return Math.max(0, ...sums.map(({ terms }) => terms.length));
}

function roomWith(
  metrics: Metrics,
  { sums, equations }: Lines,
  show: Show,
  widthPx: number,
): Omit<LineRoom, 'isDense'> {
  const room = widthPx - metrics.paddingPx - frameWidth([...sums, ...equations], metrics);
  const lines = equationWidth(equations, show, sums.length > 0, metrics);
  const terms = Math.max(0, ...sums.map((sum) => rowWidth(widthsWithin(room, sum, show, metrics), metrics)));
  return {
    places: Math.min(...sums.map((sum) => placesFor(sum, show, room, metrics))),
    notesBelow: Math.max(lines, terms) + NOTE_PX > room,
    isStacked: lines > room,
  };
}

function equationsOf(block: MathsBlock, listPlaces: number): readonly EquationBlock[] {
  if (block.kind === 'list') {
    const { first, last } = fold(block.equations, listPlaces);
    return [...first, ...last];
  }
  return block.kind === 'equation' ? [block] : [];
}

/** What stands left of the terms and right of them: left side, relation, =, result. */
function frameWidth(lines: readonly (SumBlock | EquationBlock)[], metrics: Metrics): number {
  const widest = (side: 'left' | 'result') =>
    Math.max(0, ...lines.map((line) => widthOf(line[side] ?? [], metrics)));
  return widest('left') + 2 * signWidth(metrics) + RESULT_SCALE * widest('result');
}

/** Between relation and =. Beside a sum letters and numbers follow each other; else they have columns. */
function equationWidth(
  equations: readonly EquationBlock[],
  show: Show,
  hasSum: boolean,
  metrics: Metrics,
): number {
  const lines = equations.map((line) => shownParts(line, show).map((part) => widthOf(part, metrics)));
  const whole = Math.max(0, ...lines.map((parts) => rowWidth(parts, metrics)));
  if (hasSum) return whole;
  const pairs = lines.filter((parts) => parts.length > 1);
  const columns = [0, 1].map((column) => Math.max(0, ...pairs.map((parts) => parts[column] ?? 0)));
  return Math.max(whole, rowWidth(columns, metrics));
}

/** The first terms, the fold and the last term, as far as they fit. */
function placesFor(sum: SumBlock, show: Show, room: number, metrics: Metrics): number {
  const widths = widthsWithin(room, sum, show, metrics);
  if (rowWidth(widths, metrics) <= room) return Math.max(LEAST_PLACES, widths.length);
  const last = widthOfTerm(sum, sum.terms.length - 1, show, metrics);
  let left = room - rowWidth([metrics.foldPx, last], metrics);
  const fitting = widths.findIndex((width) => (left -= width + signWidth(metrics)) < 0);
  return fitting + 2;
}

/** Of the terms from the first on, up to the one with which the row is wider than `limitPx`, or all where none is. */
function widthsWithin(limitPx: number, sum: SumBlock, show: Show, metrics: Metrics): number[] {
  const widths: number[] = [];
  let rowPx = 0;
  for (let at = 0; at < sum.terms.length && (at === 0 || rowPx <= limitPx); at++) {
    widths.push(widthOfTerm(sum, at, show, metrics));
    rowPx = rowWidth(widths, metrics);
  }
  return widths;
}

/** A term is as wide as the widest of its rows. */
function widthOfTerm(sum: SumBlock, at: number, show: Show, metrics: Metrics): number {
  const [term] = sum.terms.slice(at, at + 1);
  const rows = shownRows(sum, show);
  return Math.max(...rows.map((row) => widthOf(term?.[row] ?? [], metrics))) + TERM_PADDING_PX;
}

/** Cells with a sign between each two. */
function rowWidth(widths: readonly number[], metrics: Metrics): number {
  return widths.reduce((sum, width) => sum + width, 0) + Math.max(0, widths.length - 1) * signWidth(metrics);
}

/** A sign in a column of its own, with the gaps beside it. */
function signWidth({ fontPx, gapPx }: Metrics): number {
  return SIGN_EM * fontPx + 2 * gapPx;
}

function widthOf(formula: Formula, { fontPx }: Metrics): number {
  return fontPx * formulaWidth(formula);
}
