import type { Problem } from '../problem.ts';
import { TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const and: Problem = {
  ...TRUTH_TABLE,
  id: 'and',
  generate: () => truthTableRows([0, 0, 0, 1]),
};
