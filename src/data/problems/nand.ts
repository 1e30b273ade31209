import type { Problem } from '../problem.ts';
import { TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const nand: Problem = {
  ...TRUTH_TABLE,
  id: 'nand',
  generate: () => truthTableRows([1, 1, 1, 0]),
};
