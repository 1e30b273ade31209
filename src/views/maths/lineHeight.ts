/** How many lines stand below each other, and how close, so that those of one step fit into the drawer without scrolling. */
import type { EquationBlock, MathsBlock } from './mathsBlock.ts';
import type { Show } from './show.ts';
import { shownRows } from './shownRows.ts';
import { foldEquations } from './termFold.ts';

/** How close lines stand; `dense` ones have smaller letters too. */
export type Pitch = 'usual' | 'close' | 'dense';

/** As the style sheet has them: a line with the gap below it, and a note below a line. */
const LINE_PX = { usual: 47, close: 42 };
const NOTE_PX = 17;
/** Below the last line. */
const FOOT_PX = 8;

/** The largest one with which so many lines fit. */
export function pitchOf(lines: number, heightPx: number): Pitch {
  if (lines * LINE_PX.usual + FOOT_PX <= heightPx) return 'usual';
  return lines * LINE_PX.close + FOOT_PX <= heightPx ? 'close' : 'dense';
}

export function lineCount(blocks: readonly MathsBlock[], show: Show): number {
  return total(blocks, (block) => {
    if (block.kind === 'sum') return shownRows(block, show).length;
    return block.kind === 'list' ? listed(block.equations) : 1;
  });
}

/** Whether the drawer has room for notes that stand below their lines. A sum has one such note. */
export function hasRoomForNotesBelow(blocks: readonly MathsBlock[], show: Show, heightPx: number): boolean {
  const notes = total(blocks, (block) => (block.kind === 'list' ? listed(block.equations) : 1));
  return lineCount(blocks, show) * LINE_PX.usual + notes * NOTE_PX <= heightPx;
}

function listed(equations: readonly EquationBlock[]): number {
  const { first, last } = foldEquations(equations, false);
  return first.length + last.length;
}

function total(blocks: readonly MathsBlock[], countOf: (block: MathsBlock) => number): number {
  return blocks.reduce((sum, block) => sum + countOf(block), 0);
}
