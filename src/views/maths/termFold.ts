/** Long sums and lists are folded: their beginning and their end stay. */

const MOST_EQUATIONS = 6;
const FIRST_EQUATIONS = 4;

/** What is shown of a long row, and how many in its middle are not. */
export interface Folded<Item> {
  first: readonly Item[];
  hiddenCount: number;
  last: readonly Item[];
}

/** As many terms as there are places for; the fold takes one of them. The first and the last term always stay. */
export function foldTerms<Item>(terms: readonly Item[], places: number): Folded<Item> {
  return fold(terms, terms.length <= places ? terms.length : Math.max(1, places - 2));
}

export function foldEquations<Item>(equations: readonly Item[], isUnfolded: boolean): Folded<Item> {
  return fold(
    equations,
    isUnfolded || equations.length <= MOST_EQUATIONS ? equations.length : FIRST_EQUATIONS,
  );
}

function fold<Item>(items: readonly Item[], firstCount: number): Folded<Item> {
  // Folding away less than two things would save no room.
  if (items.length - firstCount < 3) return { first: items, hiddenCount: 0, last: [] };
  return {
    first: items.slice(0, firstCount),
    hiddenCount: items.length - firstCount - 1,
    last: items.slice(-1),
  };
}
