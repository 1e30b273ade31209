import type { Random } from '../../engine/index.ts';
import type { Problem } from '../problem.ts';
import { generateTwoClasses } from '../points.ts';
import { TWO_CLASSES_OF_POINTS } from './plane2d.ts';

/** Four by four squares over −5 … 5; points keep a little off the lines between them. */
const SQUARES = 4;
const SIDE = 2.5;
const EDGE = -5;
const GAP = 0.15;

function coordinateIn(square: number, random: Random): number {
  const start = EDGE + square * SIDE;
  return random.uniform(start + GAP, start + SIDE - GAP);
}

export const checkerboard: Problem = {
  ...TWO_CLASSES_OF_POINTS,
  id: 'checkerboard',
  generate: (options) =>
    generateTwoClasses(options, (label) => {
      const column = options.random.integerBelow(SQUARES);
      // Class 1 where column + row is even: half of the rows of any column.
      const firstRow = (column + 1 - label) % 2;
      const row = firstRow + 2 * options.random.integerBelow(SQUARES / 2);
      return [coordinateIn(column, options.random), coordinateIn(row, options.random)];
    }),
};
