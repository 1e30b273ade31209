/** Where an arrow key goes in a grid whose rows may have different lengths. */

interface Place {
  left: number;
  top: number;
}

/** Tops that differ by less than this belong to one row. */
const SAME_ROW_PX = 4;

/**
 * The index of the place that `key` leads to from `current`, or null for any other key. Left and right follow the
 * reading order, up and down go to the nearest place in the next row; at an end the place stays the same.
 */
export function arrowTarget(places: readonly Place[], current: number, key: string): number | null {
  const last = places.length - 1;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, current - 1);
    case 'ArrowRight':
      return Math.min(last, current + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return nearestInNextRow(places, current, -1);
    case 'ArrowDown':
      return nearestInNextRow(places, current, 1);
    default:
      return null;
  }
}

/** `direction` is −1 for the row above and 1 for the row below. */
function nearestInNextRow(places: readonly Place[], current: number, direction: -1 | 1): number {
  const from = places[current];
  if (!from) return current;
  const distances = places.map(({ left, top }) => {
    const rowsAway = direction * (top - from.top);
    return { rowsAway, columnsAway: Math.abs(left - from.left) };
  });
  let best = current;
  distances.forEach(({ rowsAway, columnsAway }, index) => {
    if (rowsAway < SAME_ROW_PX) return;
    const known = distances[best]!;
    const nearerRow = best === current || rowsAway < known.rowsAway - SAME_ROW_PX;
    const sameRow = Math.abs(rowsAway - known.rowsAway) < SAME_ROW_PX;
    if (nearerRow || (sameRow && columnsAway < known.columnsAway)) best = index;
  });
  return best;
}
