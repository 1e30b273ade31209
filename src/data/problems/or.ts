import type { Problem } from '../problem.ts';
import { TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const or: Problem = {
  ...TRUTH_TABLE,
  id: 'or',
  generate: () => truthTableRows([0, 1, 1, 1]),
};
