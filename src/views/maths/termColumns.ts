/** Where the parts of a line stand: left side, relation, terms with the signs between them, =, result, note. */
import { hasRoomForNotesBelow, lineCount, listPlaces, pitchOf, type Pitch } from './lineHeight.ts';
import { lineRoom, type LineRoom } from './lineRoom.ts';
import type { MathsBlock } from './mathsBlock.ts';
import type { Show } from './show.ts';
import { fold } from './termFold.ts';

export const LEFT_COLUMN = 1;
export const RELATION_COLUMN = 2;
const FIRST_TERM_COLUMN = 3;
/** Symbols, =, numbers: where no sum asks for more. */
const LEAST_TERM_COLUMNS = 3;
/** Equations that follow from each other, as δ, gradient and new weight do. */
const LEAST_CHAIN = 3;

export interface TermColumns extends LineRoom {
  /** Columns of terms and of the signs between them. */
  count: number;
  /** Whether some line is a sum, whose terms are columns: then other lines stand across them. */
  hasSum: boolean;
  /** False where notes would stand below their lines and push others out of the drawer. */
  hasNotes: boolean;
  pitch: Pitch;
  /** How many equations of a list there are places for, unless it is unfolded. */
  listPlaces: number;
  /** Whether the lines stand in the middle: a chain of equations, with nothing above it to line up with. */
  isCentred: boolean;
}

/** The columns that these lines need, in a drawer with this room for them. */
export function termColumns(
  blocks: readonly MathsBlock[],
  show: Show,
  isUnfolded: boolean,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): TermColumns {
  const places = listPlaces(blocks, show, heightPx);
  const room = lineRoom(blocks, show, widthPx, isUnfolded ? Infinity : places);
  const widths = blocks.flatMap((block) => {
    if (block.kind !== 'sum') return [];
    const { first, hiddenCount, last } = fold(block.terms, isUnfolded ? Infinity : room.places);
    const terms = first.length + last.length + (hiddenCount > 0 ? 1 : 0);
    return [2 * terms - 1];
  });
  const lines = lineCount(blocks, show, places);
  return {
    count: Math.max(LEAST_TERM_COLUMNS, ...widths),
    hasSum: widths.length > 0,
    hasNotes: !room.notesBelow || hasRoomForNotesBelow(blocks, show, heightPx, places),
    listPlaces: places,
    pitch: room.isDense ? 'dense' : pitchOf(lines, heightPx),
    isCentred: widths.length === 0 && lines >= LEAST_CHAIN,
    ...room,
  };
}

/** The grid column of term number `index`; the sign before it stands in the one before. */
export function termColumn(index: number): number {
  return FIRST_TERM_COLUMN + 2 * index;
}

/** The grid columns behind the terms: =, result and note. */
export function equalsColumn({ count }: TermColumns): number {
  return FIRST_TERM_COLUMN + count;
}

/** Behind the result, or across the row below. */
export function notePlace(columns: TermColumns): { column: number; span: number } {
  const last = equalsColumn(columns) + 2;
  if (!columns.notesBelow) return { column: last, span: 1 };
  return { column: FIRST_TERM_COLUMN, span: last - FIRST_TERM_COLUMN + 1 };
}
