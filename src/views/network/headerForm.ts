/**
 * How much room a layer's header has: the chip in one row, in two rows, in two narrow rows, or behind a button with the
 * layer's name.
 */
export const HEADER_FORMS = { wide: 'wide', stacked: 'stacked', narrow: 'narrow', button: 'button' } as const;
export type HeaderForm = keyof typeof HEADER_FORMS;

const WIDE_FROM_PX = 168;
const STACKED_FROM_PX = 96;

/** By the distance between neighbouring columns. Targets for fingers have no room beside each other at any. */
export function headerForm(columnsX: readonly number[], isCoarse = false): HeaderForm {
  if (isCoarse) return HEADER_FORMS.button;
  const least = leastGap(columnsX);
  if (least >= WIDE_FROM_PX) return HEADER_FORMS.wide;
  return least >= STACKED_FROM_PX ? HEADER_FORMS.stacked : HEADER_FORMS.narrow;
}

/** The smallest distance between neighbouring columns in px. */
export function leastGap(columnsX: readonly number[]): number {
  return Math.min(...columnsX.slice(1).map((x, index) => x - (columnsX[index] ?? 0)));
}
