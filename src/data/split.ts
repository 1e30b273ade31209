/** Which rows are learned from and which are held out. */
import { shuffleInPlace } from '../engine/index.ts';
import type { Random } from '../engine/index.ts';

/** Row numbers of the two parts, ascending in each. Every row is in exactly one of them. */
export interface Split {
  train: Uint32Array;
  validation: Uint32Array;
}

/** All rows to learn from, none held out. */
export function trainOnAll(count: number): Split {
  return { train: Uint32Array.from({ length: count }, (_, row) => row), validation: new Uint32Array(0) };
}

/**
 * Draws a share of each group for training, so that both parts have the groups in the same proportions (to the nearest
 * row): a stratified split. `groups` has one value a row, its class; the same value everywhere splits without regard to
 * labels.
 */
export function splitRows(groups: ArrayLike<number>, trainShare: number, random: Random): Split {
  const train: number[] = [];
  const validation: number[] = [];
  for (const rows of rowsByGroup(groups)) {
    shuffleInPlace(rows, random);
    const trainCount = Math.round(rows.length * trainShare);
    train.push(...rows.slice(0, trainCount));
    validation.push(...rows.slice(trainCount));
  }
  return { train: Uint32Array.from(train).sort(), validation: Uint32Array.from(validation).sort() };
}

function rowsByGroup(groups: ArrayLike<number>): number[][] {
  const rows = new Map<number, number[]>();
  Array.from(groups).forEach((group, row) => {
    const sameGroup = rows.get(group);
    if (sameGroup) sameGroup.push(row);
    else rows.set(group, [row]);
  });
  return [...rows.values()];
}
