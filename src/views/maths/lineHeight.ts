/** How many lines stand below each other, and how close, so that those of one step fit into the drawer without scrolling. */
import type { ItemList } from './lazyList.ts';
import type { EquationBlock, MathsBlock } from './mathsBlock.ts';
import type { Show } from './show.ts';
import { shownRows } from './shownRows.ts';
import { fold } from './termFold.ts';

/** How close lines stand; `dense` ones have smaller letters too. */
export type Pitch = 'usual' | 'close' | 'dense';

/** As the style sheet has them: a line with the gap below it, and a note below a line. */
const LINE_PX = { usual: 47, close: 42, dense: 36 };
const NOTE_PX = 18;
/** A first line, the fold, and the last line. */
const LEAST_LISTED = 3;
/** Below the last line. */
const FOOT_PX = 8;

/** The largest one with which so many lines fit. */
export function pitchOf(lines: number, heightPx: number): Pitch {
  if (lines * LINE_PX.usual + FOOT_PX <= heightPx) return 'usual';
  return lines * LINE_PX.close + FOOT_PX <= heightPx ? 'close' : 'dense';
}

/** How many lines of a list the drawer has room for, below all other lines. */
export function listPlaces(blocks: readonly MathsBlock[], show: Show, heightPx: number): number {
  const others = total(blocks, (block) => (block.kind === 'list' ? 0 : linesOf(block, show)));
  return Math.max(LEAST_LISTED, Math.floor((heightPx - FOOT_PX) / LINE_PX.dense) - others);
}

/** A list is folded to so many places. */
export function lineCount(blocks: readonly MathsBlock[], show: Show, places: number): number {
  return total(blocks, (block) =>
    block.kind === 'list' ? listed(block.equations, places) : linesOf(block, show),
  );
}

/** Whether the drawer has room for notes that stand below their lines. A sum has one such note. */
export function hasRoomForNotesBelow(
  blocks: readonly MathsBlock[],
  show: Show,
  heightPx: number,
  places: number,
): boolean {
  const notes = total(blocks, (block) => (block.kind === 'list' ? listed(block.equations, places) : 1));
  return lineCount(blocks, show, places) * LINE_PX.usual + notes * NOTE_PX <= heightPx;
}

function linesOf(block: MathsBlock, show: Show): number {
  return block.kind === 'sum' ? shownRows(block, show).length : 1;
}

/** The fold is a line too. */
function listed(equations: ItemList<EquationBlock>, places: number): number {
  const { first, hiddenCount, last } = fold(equations, places);
  return first.length + (hiddenCount > 0 ? 1 : 0) + last.length;
}

function total(blocks: readonly MathsBlock[], countOf: (block: MathsBlock) => number): number {
  return blocks.reduce((sum, block) => sum + countOf(block), 0);
}
