import type { Problem } from '../problem.ts';
import { SINGLE_NEURON_DEFAULTS, TRUTH_TABLE, truthTableRows } from './truthTable.ts';

export const or: Problem = {
  ...TRUTH_TABLE,
  id: 'or',
  defaults: SINGLE_NEURON_DEFAULTS,
  generate: () => truthTableRows([0, 1, 1, 1]),
};
