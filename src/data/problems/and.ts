import type { Problem } from '../problem.ts';
import { SINGLE_NEURON_DEFAULTS, TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const and: Problem = {
  ...TRUTH_TABLE,
  id: 'and',
  defaults: SINGLE_NEURON_DEFAULTS,
  generate: () => truthTableRows([0, 0, 0, 1]),
};
