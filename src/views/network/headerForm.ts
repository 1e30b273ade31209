/** How much room a layer's header has: the chip in one row, in two rows, or in two narrow rows. */
export const HEADER_FORMS = { wide: 'wide', stacked: 'stacked', narrow: 'narrow' } as const;
export type HeaderForm = keyof typeof HEADER_FORMS;

const WIDE_FROM_PX = 168;
const STACKED_FROM_PX = 96;

/** By the distance between neighbouring columns. */
export function headerForm(columnsX: readonly number[]): HeaderForm {
  const gaps = columnsX.slice(1).map((x, index) => x - (columnsX[index] ?? 0));
  const least = Math.min(Infinity, ...gaps);
  if (least >= WIDE_FROM_PX) return HEADER_FORMS.wide;
  return least >= STACKED_FROM_PX ? HEADER_FORMS.stacked : HEADER_FORMS.narrow;
}
