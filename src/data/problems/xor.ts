import type { Problem } from '../problem.ts';
import { TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const xor: Problem = {
  ...TRUTH_TABLE,
  id: 'xor',
  generate: () => truthTableRows([0, 1, 1, 0]),
};
