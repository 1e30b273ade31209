import type { Problem } from '../problem.ts';
import { SINGLE_NEURON_DEFAULTS, TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const nand: Problem = {
  ...TRUTH_TABLE,
  id: 'nand',
  defaults: SINGLE_NEURON_DEFAULTS,
  generate: () => truthTableRows([1, 1, 1, 0]),
};
