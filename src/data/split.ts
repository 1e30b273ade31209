/** Which rows are learned from and which are held out. */
import { allRows, shuffleInPlace } from '../engine/index.ts';
import type { Random } from '../engine/index.ts';

/** Row numbers of the two parts, ascending in each. Every row is in exactly one of them. */
export interface Split {
  train: Uint32Array;
  validation: Uint32Array;
}

/** All rows to learn from, none held out. */
export function trainOnAll(count: number): Split {
  return { train: allRows(count), validation: new Uint32Array(0) };
}

/**
 * Draws a share of each group for training, so that both parts have the groups in the same proportions (to the nearest
 * row): a stratified split. `groups` has one value a row, its class; the same value everywhere splits without regard to
 * labels.
 */
export function splitRows(groups: ArrayLike<number>, trainShare: number, random: Random): Split {
  const { train, validation } = splitInThree(
    groups,
    { train: trainShare, validation: 1 - trainShare },
    random,
  );
  return { train, validation };
}

/** The same into three parts. What the first two shares leave is the test. */
export function splitInThree(
  groups: ArrayLike<number>,
  shares: { train: number; validation: number },
  random: Random,
): Split & { test: Uint32Array } {
  const parts: [number[], number[], number[]] = [[], [], []];
  for (const rows of rowsByGroup(groups)) {
    shuffleInPlace(rows, random);
    const trainEnd = Math.round(rows.length * shares.train);
    const validationEnd = Math.round(rows.length * (shares.train + shares.validation));
    rows.forEach((row, at) => parts[at < trainEnd ? 0 : at < validationEnd ? 1 : 2].push(row));
  }
  const [train, validation, test] = parts;
  return { train: ascending(train), validation: ascending(validation), test: ascending(test) };
}

function ascending(rows: readonly number[]): Uint32Array {
  return Uint32Array.from(rows).sort();
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
